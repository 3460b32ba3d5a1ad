package nl.samenspraak.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.round.RoundCard;

/**
 * How long one can still react; counts on by itself in the browser ({@code frame.js}). Unfolded, by touch or keyboard, it
 * tells the moment in full, with its zone.
 */
@Tag("details")
class TimeLeft extends HtmlContainer {

    private final Element left = new Element("b");
    private final Span until = new Span();
    private final Div full = new Div();

    TimeLeft() {
        addClassName("time-left");
        var summary = new Element("summary");
        summary.appendChild(left, until.getElement());
        full.addClassName("full");
        getElement().appendChild(summary, full.getElement());
    }

    void show(Optional<RoundCard> round, Instant now) {
        setVisible(round.isPresent());
        round.ifPresent(card -> {
            var open = card.open();
            setClassName("closed", !open);
            if (open) PassingTime.left(left, card.closesAt(), now, getLocale());
            else PassingTime.none(left, getTranslation("frame.closed"));
            var key = open ? "frame.closes" : "frame.closedOn";
            until.setText(getTranslation(key, Moments.shortDeadline(card.closesAt(), getLocale())));
            full.setText(getTranslation(key, Moments.deadline(card.closesAt(), getLocale())));
        });
    }
}
