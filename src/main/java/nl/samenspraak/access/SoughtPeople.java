package nl.samenspraak.access;

import java.util.Optional;

/** Whom to list: those with these words in their name and in this state, and at most so many, never more than {@value #MOST}. */
public record SoughtPeople(String words, Optional<PersonState> state, int limit) {

    /** More than that nobody looks through; searching is quicker. */
    public static final int MOST = 500;

    public SoughtPeople {
        words = words.strip();
        limit = Math.clamp(limit, 1, MOST);
    }
}
