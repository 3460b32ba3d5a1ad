package nl.samenspraak.draft;

import static org.assertj.core.api.Assertions.assertThat;

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

        assertThat(new Passage(ParagraphId.create(), WordingId.create(), block, 1).plainText())
                .isEqualTo(words);
    }
}
