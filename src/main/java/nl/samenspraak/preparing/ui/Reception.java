package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.preparing.PreparationDesk;

/** Nothing is in preparation: invites to bring a document, and says what happens with it. */
class Reception extends Div {

    Reception(PreparationDesk desk, StrategyId strategy, Runnable received) {
        addClassName("reception");
        var how = new OrderedList();
        Stream.of("read", "correct", "publish")
                .map(step -> new ListItem(getTranslation("preparing.reception." + step)))
                .forEach(how::add);
        var aside = new Div(new H2(getTranslation("preparing.reception.how")), how);
        aside.addClassName("reception-how");
        add(
                new H1(getTranslation("preparing.reception")),
                new Paragraph(getTranslation("preparing.reception.lead")),
                new DocumentSlot(
                        (fileName, content, progress) -> desk.receive(strategy, fileName, content, progress), received),
                aside);
    }
}
