package nl.samenspraak.ballot.ui;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspraak.unsent.UnsentTexts;

/** Keeps an answer that was chosen and not put down, as text is kept. */
class KeptChoice<E extends Enum<E>> {

    private final UnsentTexts texts;
    private final String place;
    private final Class<E> answers;
    private final RadioBar<E> bar;

    KeptChoice(UnsentTexts texts, String place, Class<E> answers, RadioBar<E> bar) {
        this.texts = texts;
        this.place = place;
        this.answers = answers;
        this.bar = bar;
    }

    /** Keeps what is chosen, unless it is what is recorded. */
    void keep(Optional<E> recorded) {
        if (bar.value().equals(recorded)) drop();
        else bar.value().ifPresent(answer -> texts.keep(place, answer.name()));
    }

    /** Shows what was kept, if anything was. */
    void bringBack() {
        var kept = texts.find(place);
        Arrays.stream(answers.getEnumConstants())
                .filter(answer -> kept.filter(answer.name()::equals).isPresent())
                .forEach(bar::show);
    }

    void drop() {
        texts.drop(place);
    }
}
