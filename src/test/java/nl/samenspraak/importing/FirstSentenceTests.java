package nl.samenspraak.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstSentenceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deel data.| Open, tenzij.",
                "Deel data o.a. Delft.| 2030 is te laat.",
                "Deel data (i.s.m. Kadaster).| “Open” is de norm.",
                "Bijv. Delft, d.w.z. Zuid-Holland en enz. Rijk doen mee!| Nu.",
                "Vraag het A. Jansen.| Hij weet het.",
                "Data staan op data.overheid.nl.| Daar zijn ze open."
            })
    void the_first_sentence_ends_where_another_begins(String text) {
        int end = text.indexOf('|');

        assertThat(FirstSentence.endIn(text.replace("|", ""), 200)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deel data",
                "Deel data. en nog wat",
                "Deel data.",
                "Vergeet e.g. Delft niet",
                "Deel data met een ander. Open"
            })
    void without_another_sentence_soon_there_is_no_first(String text) {
        assertThat(FirstSentence.endIn(text, 20)).isZero();
    }
}
