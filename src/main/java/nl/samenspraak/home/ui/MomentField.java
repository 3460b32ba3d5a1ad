package nl.samenspraak.home.ui;

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
class MomentField extends KeptFields {

    private final Input input = new Input();

    MomentField(UnsentTexts unsent, String place, String label, String describedBy) {
        super(unsent, place);
        addClassName("field");
        input.setType("datetime-local");
        input.getElement().setAttribute("aria-describedby", describedBy);
        var labelled = new NativeLabel(label);
        labelled.add(input);
        add(labelled);
        keep("moment", input);
    }

    /** What stands there when nothing else was filled in. */
    void startWith(Instant moment) {
        startWith(
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

    void focus() {
        input.focus();
    }
}
