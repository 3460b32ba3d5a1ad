package nl.samenspraak.home;

/** The form of what stands on a home page. */
final class Texts {

    private Texts() {}

    static String checked(String text, int most) {
        var stripped = text.replace("\0", "").strip();
        if (stripped.length() > most) throw new IllegalArgumentException("At most " + most + " characters");
        return stripped;
    }

    /** One line, never blank. */
    static String heading(String text, int most) {
        var line = checked(text.replaceAll("\\s+", " "), most);
        if (line.isEmpty()) throw new HeadingNeeded();
        return line;
    }
}
