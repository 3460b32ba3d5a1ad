package nl.samenspraak.importing.word;

import java.util.Locale;

/** The number, letter or bullet that Word shows before a paragraph; a bullet has no label. */
record WordNumber(String list, int depth, boolean numbered, int number, String label) {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** "Actiepunt 3:" or "Artikel 2" says what the paragraph is: no mere item of a list. */
    boolean saysMoreThanANumber() {
        return label.replaceAll("\\b[A-Za-z]\\b|\\b[ivxlcIVXLC]+\\b", "").matches(".*\\p{L}{2,}.*");
    }

    static String written(int number, String format) {
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
