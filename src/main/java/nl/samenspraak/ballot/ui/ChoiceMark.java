package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** An answer in words, with the shape and colour that go with it everywhere. */
class ChoiceMark extends Span {

    ChoiceMark(Enum<?> answer, String words) {
        super(words);
        addClassNames("choice", look(answer));
    }

    static String look(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
