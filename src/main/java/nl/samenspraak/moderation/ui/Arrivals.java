package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Says how many comments wait to be put on the page, and puts them there when somebody asks for them. */
class Arrivals extends Div {

    private final NativeButton show;

    Arrivals(Runnable ask) {
        show = new NativeButton("", click -> ask.run());
        show.addClassName("btn");
        show.setVisible(false);
        addClassName("arrivals");
        getElement().setAttribute("role", "status");
        add(show);
    }

    void say(int count) {
        if (count > 0) show.setText(getTranslation("moderation.arrived", count));
        show.setVisible(count > 0);
    }
}
