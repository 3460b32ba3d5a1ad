package nl.samenspraak.tables;

import nl.samenspraak.people.Refusal;

/** The list can't be read, or should not be; the sentence says what is wrong with it and what to do. */
public class TableRefused extends Refusal {

    /** What is wrong. The values are part of the keys {@code refusal.TableRefused.*} in the message bundles. */
    public enum Problem {
        EMPTY,
        TOO_LARGE,
        TOO_MANY_LINES,
        TOO_LARGE_UNPACKED,
        UNKNOWN_FORMAT,
        OTHER_FORMAT,
        OLD_EXCEL_FORMAT,
        ENCRYPTED,
        UNSAFE,
        BROKEN,
        BROKEN_QUOTES,
        NO_TEXT,
        CELL_TOO_LONG,
        NO_HEADINGS,
        HEADING_TWICE,
        HEADING_MISSING,
        NO_LINES,
        TOO_SLOW,
        BUSY
    }

    private final Problem problem;

    public TableRefused(Problem problem, Object... arguments) {
        super(arguments);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    @Override
    public String messageKey() {
        return "refusal.TableRefused." + problem;
    }
}
