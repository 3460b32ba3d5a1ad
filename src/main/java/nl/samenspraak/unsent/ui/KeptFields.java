package nl.samenspraak.unsent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a short form. What is filled in is kept on the server a second after the last key and when a field is
 * left, each under {@code place:name}, and stands there again when the form is made anew, until it is sent. Only what
 * differs from what the form began with is kept. What was typed in another browser meanwhile stands below the fields.
 */
@JavaScript("context://assets/unsent.js")
public class KeptFields extends Div {

    static final int PAUSE_MS = 1_000;

    private static final String NAME = "event.detail.name";
    private static final String TEXT = "event.detail.text";

    private final UnsentTexts texts;
    private final String place;
    private final Map<String, Kept<?>> fields = new LinkedHashMap<>();
    private final Map<String, Typed> typed = new LinkedHashMap<>();

    public KeptFields(UnsentTexts texts, String place) {
        this.texts = texts;
        this.place = place;
        addAttachListener(attached ->
                getElement().executeJs("window.samenspraak.keptFields(this, $0, $1)", inBrowser(), PAUSE_MS));
        getElement()
                .addEventListener("told", told -> named(told).ifPresent(field -> field.told(text(told))))
                .addEventData(NAME)
                .addEventData(TEXT);
        getElement()
                .addEventListener("left-behind", left -> named(left).ifPresent(field -> field.leftBehind(text(left))))
                .addEventData(NAME)
                .addEventData(TEXT);
    }

    /** Whether something is kept of the form of this place, among the places where something is. */
    public static boolean isBegun(Set<String> places, String place) {
        return places.stream().anyMatch(one -> one.startsWith(place + ":"));
    }

    /** Keeps what is typed in a field of this form; what it says now is what it begins with. */
    public <F extends Component & HasValue<?, String>> void keep(String name, F field) {
        field.getElement().setAttribute("data-kept", name);
        var kept = new Typed(name, field);
        typed.put(name, kept);
        keep(name, kept, Optional::of);
        kept.showAside();
    }

    /** Keeps what is chosen, in words that say later what was meant; they are dropped if that is not there any more. */
    public <T> void keep(
            String name, HasValue<?, T> field, Function<T, String> inWords, Function<String, Optional<T>> meant) {
        keep(name, new Chosen<>(name, field, inWords), meant);
    }

    /** Keeps which of an enumeration is chosen. */
    public <E extends Enum<E>> void keep(String name, HasValue<?, E> field, Class<E> kind) {
        keep(
                name,
                field,
                Enum::name,
                words -> Arrays.stream(kind.getEnumConstants())
                        .filter(one -> one.name().equals(words))
                        .findFirst());
    }

    private <T> void keep(String name, Kept<T> kept, Function<String, Optional<T>> meant) {
        texts.find(kept.at)
                .ifPresent(
                        words -> meant.apply(words).ifPresentOrElse(kept.field::setValue, () -> texts.drop(kept.at)));
        kept.field.addValueChangeListener(change -> kept.keep());
        fields.put(name, kept);
    }

    /** What a field begins with from now on; what somebody filled in there, or emptied, stays. */
    public <T> void startWith(HasValue<?, T> field, @Nullable T value) {
        fields.values().stream()
                .filter(kept -> kept.field == field)
                .findFirst()
                .orElseThrow()
                .startWith(value);
    }

    /** Whether something was filled in that is not sent. */
    public boolean holdsWords() {
        return fields.values().stream().anyMatch(Kept::holdsWords);
    }

    /** It was sent, or is not wanted any more: nothing is kept, and what stands there now is what the form begins with. */
    public void sent() {
        fields.values().forEach(Kept::sent);
        // By the page: the form itself may go with this answer, and what is told to what went is never heard.
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs("window.samenspraak.fieldsSent && window.samenspraak.fieldsSent($0)", inBrowser()));
    }

    private Optional<Typed> named(DomEvent event) {
        return Optional.ofNullable(typed.get(event.getEventData().get(NAME).asString()));
    }

    private static String text(DomEvent event) {
        return event.getEventData().get(TEXT).asString();
    }

    /** Two people at one browser have each their own. */
    private String inBrowser() {
        return texts.owner() + ":" + place;
    }

    private abstract class Kept<T> {

        final String at;
        final HasValue<?, T> field;
        private @Nullable T start;

        Kept(String name, HasValue<?, T> field) {
            this.at = place + ":" + name;
            this.field = field;
            start = field.getValue();
        }

        abstract void keep(Optional<T> value);

        void keep() {
            keep(Optional.ofNullable(field.getValue()).filter(value -> holdsWords()));
        }

        boolean holdsWords() {
            return !field.isEmpty() && !Objects.equals(field.getValue(), start);
        }

        @SuppressWarnings("unchecked")
        private void startWith(@Nullable Object value) {
            var untouched = Objects.equals(field.getValue(), start);
            start = (T) value;
            if (untouched) field.setValue(start);
            else keep();
        }

        private void sent() {
            start = field.getValue();
            keep();
        }
    }

    private final class Chosen<T> extends Kept<T> {

        private final Function<T, String> inWords;

        Chosen(String name, HasValue<?, T> field, Function<T, String> inWords) {
            super(name, field);
            this.inWords = inWords;
        }

        @Override
        void keep(Optional<T> value) {
            value.map(inWords).ifPresentOrElse(words -> texts.keep(at, words), () -> texts.drop(at));
        }
    }

    private final class Typed extends Kept<String> {

        private final String name;
        private String stands;
        private @Nullable AsideNote aside;

        Typed(String name, HasValue<?, String> field) {
            super(name, field);
            this.name = name;
            stands = texts.find(at).orElse("");
        }

        @Override
        void keep(Optional<String> value) {
            var before = stands;
            stands = value.orElse("");
            if (texts.keepOver(at, before, stands)) showAside();
        }

        /**
         * What stands in the browser counts: of a key in the moment in which the field was emptied here only one of both knew.
         * The browser knows by the hash whether this is still what stands there.
         */
        private void told(String words) {
            if (!words.equals(field.getValue())) field.setValue(words);
            inBrowser("saved", words);
        }

        /** The browser had words that never came here, and this field began with others. */
        private void leftBehind(String words) {
            texts.setAside(at, words);
            showAside();
            inBrowser("isAside", words);
        }

        private void inBrowser(String call, String words) {
            getElement().executeJs("this.keptFields && this.keptFields[$0]($1, $2)", call, name, words.hashCode());
        }

        private void showAside() {
            var words = texts.aside(at);
            if (aside == null && words.isPresent()) add(aside = new AsideNote(this::takeAside, this::dropAside));
            if (aside == null) return;
            if (words.isEmpty()) {
                remove(aside);
                aside = null;
            } else aside.show(words.get(), true);
        }

        /** What stood in the field is set aside in its turn. */
        private void takeAside() {
            texts.aside(at).ifPresent(words -> {
                var now = holdsWords() ? field.getValue() : "";
                texts.dropAside(at);
                if (!now.isEmpty()) texts.setAside(at, now);
                field.setValue(words);
            });
            showAside();
        }

        private void dropAside() {
            texts.dropAside(at);
            showAside();
        }
    }
}
