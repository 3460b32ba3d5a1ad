package nl.samenspraak.importing.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first lines of a directive: {@code :alt: The map}, or {@code alt: The map} between lines of three dashes. */
final class DirectiveOptions {

    private static final Pattern OPTION = Pattern.compile(":([\\w-]+):\\s*(.*)");

    private String alternative = "";
    private boolean begun;
    private boolean between;
    private boolean over;

    /** Whether the next line belongs to the options; after the first that doesn't, none does. */
    boolean take(String line) {
        if (over) return false;
        String stripped = line.strip();
        boolean dashes = stripped.equals("---");
        boolean opens = dashes && !begun;
        begun = true;
        if (opens) between = true;
        else if (between) {
            option(":" + stripped.replaceFirst(":", ": "));
            // What is never closed ends at a blank line.
            over = dashes || stripped.isEmpty();
        } else over = !option(stripped);
        return between || !over;
    }

    String alternative() {
        return alternative;
    }

    private boolean option(String line) {
        Matcher option = OPTION.matcher(line);
        if (!option.matches()) return false;
        if (option.group(1).equals("alt")) alternative = option.group(2);
        return true;
    }
}
