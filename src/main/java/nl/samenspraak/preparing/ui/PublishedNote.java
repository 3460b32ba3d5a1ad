package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.DraftVersionCard;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Moments;

/** The first version is published: where it is read, and where the round is opened. */
class PublishedNote extends Div {

    PublishedNote(StrategyCard strategy, DraftVersionCard version) {
        addClassNames("empty-state", "published-note");
        getElement().setAttribute("role", "status");
        var when = Moments.deadline(version.publishedAt(), getLocale());
        var doors = new Div(
                door("s/" + strategy.slug(), "preparing.published.home", "primary"),
                door("s/" + strategy.slug() + "/lezen", "preparing.published.read", "plain"));
        doors.addClassName("doors");
        add(
                new H1(getTranslation("preparing.published", version.number())),
                new Paragraph(getTranslation("preparing.published.what", version.title(), when)),
                new Paragraph(getTranslation("preparing.published.next")),
                doors);
    }

    private Anchor door(String address, String words, String look) {
        var door = new Anchor(address, getTranslation(words));
        door.addClassNames("btn", look);
        door.getElement().setAttribute("router-link", true);
        return door;
    }
}
