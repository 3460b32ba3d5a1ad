package nl.samenspraak.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    private static final List<String> NOTICES = List.of(
            "PICTURE_FORMAT",
            "PICTURE_FORMAT.described",
            "PICTURE_ELSEWHERE",
            "PICTURE_ELSEWHERE.described",
            "DRAWING",
            "DRAWING.described",
            "NOTES",
            "DRAWING",
            "DRAWING.described",
            "NOTES",
            "ENCODING",
            "HTML",
            "DIRECTIVE");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_refusal_says_what_is_wrong_and_what_to_do(String language) throws IOException {
        Properties sentences = sentences(language);

        for (var problem : DocumentRefused.Problem.values()) {
            String sentence = sentences.getProperty(new DocumentRefused(problem).messageKey());
            assertThat(sentence).as("%s in %s", problem, language).isNotNull();
            String filled = new MessageFormat(sentence, Locale.of(language)).format(new Object[] {10, "Tekst"});
            assertThat(filled).endsWith(".").doesNotContain("{", "}").matches("(?s).*[.:] .+\\.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_notice_and_step_has_its_words(String language) throws IOException {
        Set<String> keys = sentences(language).stringPropertyNames();

        assertThat(keys)
                .containsAll(NOTICES.stream().map("importing.notice."::concat).toList());
        assertThat(keys)
                .containsAll(Arrays.stream(Progress.Step.values())
                        .map(step -> new Progress(step, 0).messageKey())
                        .toList());
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                SentencesTests.class.getResourceAsStream("/messages/importing_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }
}
