package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptFields;

/** A day and a time in Europe/Amsterdam, which its label says; kept until it is sent. */
class MomentField extends Div {

    private final Input input = new Input();
    private final KeptFields kept;

    MomentField(UnsentTexts unsent, String place, String label, String describedBy) {
        kept = new KeptFields(unsent, place);
        addClassName("field");
        input.setType("datetime-local");
        input.getElement().setAttribute("aria-describedby", describedBy);
        var labelled = new NativeLabel(label);
        labelled.add(input);
        kept.add(labelled);
        kept.keep("moment", input);
        add(kept);
    }

    /** What stands there when nothing else was filled in. */
    void startWith(Instant moment) {
        kept.startWith(
                input,
                LocalDateTime.ofInstant(moment, Moments.ZONE)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
    }

    /** Nothing when no whole moment stands there. */
    Optional<Instant> value() {
        try {
            return Optional.of(
                    LocalDateTime.parse(input.getValue()).atZone(Moments.ZONE).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Tells every moment that is filled in. */
    void whenFilled(Runnable listener) {
        input.addValueChangeListener(change -> listener.run());
    }

    /** Whether a moment was filled in that is not sent. */
    boolean holdsWords() {
        return kept.holdsWords();
    }

    void sent() {
        kept.sent();
    }

    void focus() {
        input.focus();
    }
}
