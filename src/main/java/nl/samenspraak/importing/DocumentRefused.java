package nl.samenspraak.importing;

import nl.samenspraak.people.Refusal;

/** The document can't be read, or should not be; the sentence says what is wrong with it and what to do. */
public class DocumentRefused extends Refusal {

    /** What is wrong. The values are part of the keys {@code refusal.DocumentRefused.*} in the message bundles. */
    public enum Problem {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_FORMAT,
        OTHER_FORMAT,
        UNRECOGNISED,
        OLD_WORD_FORMAT,
        STRICT_WORD_FORMAT,
        ENCRYPTED,
        BROKEN,
        TOO_LARGE_UNPACKED,
        TOO_MANY_PARTS,
        UNSAFE_XML,
        ARCHIVE_INSIDE,
        UNSAFE_NAMES,
        TOO_MANY_BLOCKS,
        BLOCK_TOO_LONG,
        NESTED_TOO_DEEP,
        TOO_SLOW,
        /** Others were being read all that time. */
        BUSY,
        NO_TEXT
    }

    private final Problem problem;

    public DocumentRefused(Problem problem, Object... arguments) {
        super(arguments);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    @Override
    public String messageKey() {
        return "refusal.DocumentRefused." + problem;
    }
}
