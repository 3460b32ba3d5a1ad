package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ACTION_POINT | Eén loket           | Dat *antwoordt*. | Eén loket. Dat antwoordt.
                    ACTION_POINT | Wie doet **dit**?   | Wij.             | Wie doet dit? Wij.
                    ACTION_POINT | Alleen een titel    | ''               | Alleen een titel
                    PARAGRAPH    | Een stad houdt niet | op.              | Een stad houdt niet op.
                    """)
    void its_words_read_as_sentences(BlockKind kind, String title, String rest, String words) {
        var between = kind == BlockKind.ACTION_POINT ? "\n\n" : " ";
        var block = Block.of(kind, (title + between + rest).strip());

        assertThat(passage(block).plainText()).isEqualTo(words);
    }

    @Test
    void only_its_label_is_cut() {
        var title = "Eén [loket](https://voorbeeld.nl) voor **alle** gemeenten" + " en hun inwoners".repeat(10);
        var passage = passage(Block.of(BlockKind.ACTION_POINT, title + "[^1]\n\nDat antwoordt.\n\n[^1]: Noot."));

        assertThat(passage.title())
                .hasSizeLessThanOrEqualTo(80)
                .startsWith("Eén loket voor alle gemeenten")
                .endsWith("…");
        assertThat(passage.wholeTitle()).isEqualTo("Eén loket voor alle gemeenten" + " en hun inwoners".repeat(10));
    }

    @Test
    void of_a_picture_it_says_what_it_shows() {
        assertThat(passage(Block.of(BlockKind.PICTURE, "![Kaart](picture:abc)")).plainText())
                .isEqualTo("Kaart");
    }

    private static Passage passage(Block block) {
        return new Passage(ParagraphId.create(), WordingId.create(), block, 1);
    }
}
