package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Begins with the cities that most strategies begin with. */
class ReadyPart extends Div {

    ReadyPart(EnrollingDesk desk, Runnable changed) {
        var plan = new PlanPart(desk, changed);
        var look = new NativeButton(getTranslation("enrolling.ready.look"), click -> plan.show(desk.lists.ready()));
        look.addClassName("btn");
        add(new Paragraph(getTranslation("enrolling.ready.how")), look, plan);
    }
}
