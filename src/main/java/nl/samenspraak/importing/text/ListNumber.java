package nl.samenspraak.importing.text;

import java.util.Locale;

/**
 * The number, letter or bullet that a word processor shows before a paragraph; a bullet has no label. Markdown's lists
 * count 1, 2, 3 and nothing else. A text refers to its items ("see b", "under 2.3"), so every other label is written as
 * words before the item, which then has a bullet: {@code - b) …}.
 */
public record ListNumber(String list, int depth, boolean numbered, int number, String label) {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** "Actiepunt 3:" or "Artikel 2" says what the paragraph is: no mere item of a list. */
    private boolean saysMoreThanANumber() {
        return label.replaceAll("\\b[A-Za-z]\\b|\\b[ivxlcIVXLC]+\\b", "").matches(".*\\p{L}{2,}.*");
    }

    /** A bullet, or a number that Markdown writes as well. */
    private boolean isPlain() {
        return !numbered || label.isEmpty() || label.matches("\\d+[.)]?");
    }

    public ListNumber deeper(int levels) {
        return new ListNumber(list, depth + levels, numbered, number, label);
    }

    /** Puts the paragraph where it belongs: in a list, or beside it if the label says what it is. */
    public void add(InlineText line, Flow flow) {
        if (saysMoreThanANumber()) flow.add(labelled(line).paragraph());
        else if (isPlain()) flow.item(new Flow.Place(list, depth, numbered, number), line.paragraph());
        else
            flow.item(new Flow.Place(list, depth, false, number), labelled(line).paragraph());
    }

    /** The label, without a full stop or bracket after its last number, and the line. */
    public InlineText labelled(InlineText line) {
        String words = label.replaceFirst("(?<=\\d)[.)]$", "");
        return words.isEmpty()
                ? line
                : new InlineText().words(words + " ", Look.PLAIN).add(line);
    }

    /** As Word names its formats; anything else is a number. */
    public static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> String.valueOf(number);
        };
    }

    /** As Word does: after Z comes AA, then BB. */
    private static String letters(int number) {
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat(Math.min(10, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, 3999);
        for (int i = 0; i < ROMAN.length; i++)
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) roman.append(ROMAN[i]);
        return roman.toString();
    }
}
