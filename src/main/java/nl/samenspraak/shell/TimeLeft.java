package nl.samenspraak.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.round.RoundCard;

/** How long one can still react; counts on by itself in the browser. */
class TimeLeft extends Div {

    private final Element left = new Element("b");
    private final Span until = new Span();

    TimeLeft() {
        addClassName("time-left");
        getElement().appendChild(left);
        add(until);
    }

    void show(Optional<RoundCard> round, Instant now) {
        setVisible(round.isPresent());
        round.ifPresent(card -> {
            var open = card.open();
            setClassName("closed", !open);
            left.setText(open ? Moments.left(card.closesAt(), now, getLocale()) : getTranslation("frame.closed"));
            var key = open ? "frame.closes" : "frame.closedOn";
            until.setText(getTranslation(key, Moments.shortDeadline(card.closesAt(), getLocale())));
            getElement().setAttribute("title", Moments.deadline(card.closesAt(), getLocale()));
        });
    }
}
