package nl.samenspraak.tables;

import static java.util.Comparator.comparingLong;
import static nl.samenspraak.tables.TableRefused.Problem.BROKEN_QUOTES;
import static nl.samenspraak.tables.TableRefused.Problem.NO_TEXT;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads CSV as spreadsheets write it (RFC 4180 and its relatives): in any of their encodings, with {@code ; ,} or tabs. */
final class CsvLines {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String SEPARATORS = ";,\t";

    private CsvLines() {}

    static List<CellLine> of(byte[] content) {
        var text = text(content);
        if (text.indexOf('\0') >= 0) throw new TableRefused(NO_TEXT);
        var announced = text.startsWith("sep=") && text.length() > 4;
        return announced ? lines(text, text.charAt(4), 1) : lines(text, separator(text), 0);
    }

    private static List<CellLine> lines(String text, char separator, int skip) {
        var cells = new Cells();
        try (var parser = parser(text, separator)) {
            for (var line : parser)
                if (line.getRecordNumber() > skip) cells.line((int) line.getRecordNumber(), line.toList());
            return cells.lines();
        } catch (IOException | UncheckedIOException broken) {
            throw new TableRefused(BROKEN_QUOTES);
        }
    }

    /** The one by which most headings are known; a list of one column has none, so any will do. */
    private static char separator(String text) {
        return SEPARATORS
                .chars()
                .mapToObj(sign -> (char) sign)
                .max(comparingLong((Character sign) -> known(text, sign))
                        .thenComparingLong(sign -> -SEPARATORS.indexOf(sign)))
                .orElseThrow();
    }

    private static long known(String text, char separator) {
        try (var parser = parser(text, separator)) {
            return parser.stream()
                    .map(line -> line.stream().map(String::strip).toList())
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .findFirst()
                    .map(Headed::known)
                    .orElse(0L);
        } catch (IOException | UncheckedIOException broken) {
            return 0;
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        return CSVParser.parse(new StringReader(text), format);
    }

    /** A mark at the beginning says the encoding; without one, what is no UTF-8 comes from an older Excel. */
    private static String text(byte[] content) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(encoding -> isMarked(content, encoding))
                .findFirst()
                .map(encoding -> new String(content, encoding).substring(1))
                .orElseGet(() -> unmarked(content));
    }

    private static String unmarked(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(content, WESTERN);
        }
    }

    private static boolean isMarked(byte[] content, Charset encoding) {
        var mark = "\uFEFF".getBytes(encoding);
        return content.length >= mark.length
                && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }
}
