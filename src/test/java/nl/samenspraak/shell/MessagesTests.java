package nl.samenspraak.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Messages messages = new Messages();

    @Test
    void every_text_is_there_in_dutch_and_in_english_with_the_same_places_to_fill() {
        var dutch = places(Messages.DUTCH);
        var english = places(Messages.ENGLISH);

        assertThat(english).isEqualTo(dutch).isNotEmpty();
    }

    @Test
    void no_text_has_a_single_straight_apostrophe_that_would_vanish() {
        for (var language : messages.getProvidedLocales())
            messages.texts(language)
                    .forEach((key, text) -> assertThat(text.replace("''", ""))
                            .as(key)
                            .satisfies(left -> assertThat(
                                            left.chars().filter(c -> c == '\'').count() % 2)
                                    .isZero()));
    }

    @Test
    void dutch_is_for_everybody_who_did_not_ask_for_english() {
        assertThat(messages.getTranslation("reading.title", Locale.GERMAN)).isEqualTo("Lezen");
        assertThat(messages.getTranslation("reading.title", Locale.UK)).isEqualTo("Read");
    }

    private Map<String, Integer> places(Locale language) {
        var places = new HashMap<String, Integer>();
        messages.texts(language)
                .forEach((key, text) -> places.put(key, new MessageFormat(text).getFormatsByArgumentIndex().length));
        return places;
    }
}
