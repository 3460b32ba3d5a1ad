package nl.samenspraak.audit;

import java.util.List;

/** Entries to take along in one file, the newest first, at most {@value #MAX_LINES}; and whether those are all. */
public record Taken(List<EntryCard> entries, boolean all) {

    /** Lines; who needs more asks for a shorter period at a time. */
    public static final int MAX_LINES = 50_000;
}
