package nl.samenspraak.importing.markdown;

import static nl.samenspraak.importing.DocumentRefused.Problem.UNRECOGNISED;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.Notice;

/**
 * The letters of a text file. Its encoding is nowhere written: a byte order mark counts, then UTF-8 if all of it is
 * valid, then UTF-16 by its zeros, and else what Windows used to write, with a notice so that someone looks at the é.
 */
record MarkdownSource(String text, Optional<Notice> notice) {

    private static final int SAMPLE = 4_000;

    static MarkdownSource of(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) return certain(content, 3, StandardCharsets.UTF_8);
        if (startsWith(content, 0xFF, 0xFE)) return certain(content, 2, StandardCharsets.UTF_16LE);
        if (startsWith(content, 0xFE, 0xFF)) return certain(content, 2, StandardCharsets.UTF_16BE);
        int zerosAtEven = zeros(content, 0);
        int zerosAtOdd = zeros(content, 1);
        int half = Math.min(content.length, SAMPLE) / 2;
        if (zerosAtOdd > half * 0.7 && zerosAtEven == 0) return guessed(content, StandardCharsets.UTF_16LE);
        if (zerosAtEven > half * 0.7 && zerosAtOdd == 0) return guessed(content, StandardCharsets.UTF_16BE);
        return decoded(content, 0, StandardCharsets.UTF_8)
                .map(text -> new MarkdownSource(checked(text), Optional.empty()))
                .orElseGet(() -> guessed(content, Charset.forName("windows-1252")));
    }

    private static MarkdownSource certain(byte[] content, int from, Charset charset) {
        String text = decoded(content, from, charset).orElseThrow(() -> new DocumentRefused(UNRECOGNISED, ".md"));
        return new MarkdownSource(checked(text), Optional.empty());
    }

    private static MarkdownSource guessed(byte[] content, Charset charset) {
        Notice notice = new Notice("importing.notice.ENCODING", List.of(charset.displayName()));
        return new MarkdownSource(checked(new String(content, charset)), Optional.of(notice));
    }

    private static Optional<String> decoded(byte[] content, int from, Charset charset) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
            return Optional.of(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    /** Text has no control characters to speak of; a program, a picture or a database does. */
    private static String checked(String text) {
        long strange = text.chars()
                .filter(c -> c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == 0xFFFD)
                .count();
        if (strange > text.length() / 200) throw new DocumentRefused(UNRECOGNISED, ".md");
        return text;
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(content.length, SAMPLE); i += 2) if (content[i] == 0) zeros++;
        return zeros;
    }

    private static boolean startsWith(byte[] content, int... beginning) {
        if (content.length < beginning.length) return false;
        for (int i = 0; i < beginning.length; i++) if ((content[i] & 0xFF) != beginning[i]) return false;
        return true;
    }
}
