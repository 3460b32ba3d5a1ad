package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspraak.unsent.UnsentTexts;

/**
 * The fields of a short form. What is filled in is kept on the server a second after the last key and when a field is
 * left, each under {@code place:name}, and stands there again when the form is made anew, until it is sent. Only what
 * differs from what the form began with is kept.
 */
@JavaScript("context://assets/unsent.js")
public class KeptFields extends Div {

    static final int PAUSE_MS = 1_000;

    private final UnsentTexts texts;
    private final String place;
    private final List<Kept<?>> fields = new ArrayList<>();
    private final Map<String, HasValue<?, String>> typed = new HashMap<>();

    public KeptFields(UnsentTexts texts, String place) {
        this.texts = texts;
        this.place = place;
        addAttachListener(attached ->
                getElement().executeJs("window.samenspraak.keptFields(this, $0, $1)", inBrowser(), PAUSE_MS));
        getElement()
                .addEventListener(
                        "told",
                        told -> saved(told.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /** Keeps what is typed in a field of this form; what it says now is what it begins with. */
    public <F extends Component & HasValue<?, String>> void keep(String name, F field) {
        field.getElement().setAttribute("data-kept", name);
        keep(name, field, words -> words, Optional::of);
        typed.put(name, field);
    }

    /** Keeps what is chosen, in words that say later what was meant; nothing, if that is not there any more. */
    public <T> void keep(
            String name, HasValue<?, T> field, Function<T, String> inWords, Function<String, Optional<T>> meant) {
        var kept = new Kept<>(place + ":" + name, field, inWords);
        texts.find(kept.place).flatMap(meant).ifPresent(field::setValue);
        field.addValueChangeListener(change -> kept.keep());
        fields.add(kept);
    }

    /** Keeps which of an enumeration is chosen. */
    public <E extends Enum<E>> void keep(String name, HasValue<?, E> field, Class<E> kind) {
        keep(name, field, Enum::name, words -> Optional.of(Enum.valueOf(kind, words)));
    }

    /** What a field begins with from now on; what somebody filled in there stays. */
    public <T> void startWith(HasValue<?, T> field, T value) {
        fields.stream()
                .filter(kept -> kept.field == field)
                .findFirst()
                .orElseThrow()
                .startWith(value);
    }

    /** Whether something was filled in that is not sent. */
    public boolean holdsWords() {
        return fields.stream().anyMatch(Kept::holdsWords);
    }

    /** It was sent, or is not wanted any more: nothing is kept, and what stands there now is what the form begins with. */
    public void sent() {
        fields.forEach(Kept::sent);
        // By the page: the form itself may go with this answer, and what is told to what went is never heard.
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs("window.samenspraak.fieldsSent && window.samenspraak.fieldsSent($0)", inBrowser()));
    }

    /** The browser knows by the hash whether this is still what stands there. */
    private void saved(String name) {
        var field = typed.get(name);
        if (field != null)
            getElement()
                    .executeJs(
                            "this.keptFields && this.keptFields.saved($0, $1)",
                            name,
                            field.getValue().hashCode());
    }

    /** Two people at one browser have each their own. */
    private String inBrowser() {
        return texts.owner() + ":" + place;
    }

    private final class Kept<T> {

        private final String place;
        private final HasValue<?, T> field;
        private final Function<T, String> inWords;
        private T start;

        private Kept(String place, HasValue<?, T> field, Function<T, String> inWords) {
            this.place = place;
            this.field = field;
            this.inWords = inWords;
            start = field.getValue();
        }

        private boolean holdsWords() {
            return !field.isEmpty() && !Objects.equals(field.getValue(), start);
        }

        private void keep() {
            if (holdsWords()) texts.keep(place, inWords.apply(field.getValue()));
            else texts.drop(place);
        }

        @SuppressWarnings("unchecked")
        private void startWith(Object value) {
            var untouched = !holdsWords();
            start = (T) value;
            if (untouched) field.setValue(start);
            else keep();
        }

        private void sent() {
            start = field.getValue();
            texts.drop(place);
        }
    }
}
