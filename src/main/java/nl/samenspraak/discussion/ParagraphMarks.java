package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.Arrays;
import nl.samenspraak.people.PersonId;

/**
 * What the margin shows of a paragraph. Hidden and withdrawn comments count in none of the numbers but {@code hidden};
 * {@code posted} holds the moments of the visible ones in order (milliseconds since 1970) and {@code writers} a hash of
 * who wrote each, so that thousands of them stay small and all readers share them.
 */
public record ParagraphMarks(
        int comments,
        int threads,
        int openQuestions,
        int proposals,
        int examples,
        int hidden,
        long[] posted,
        int[] writers) {

    static final ParagraphMarks NONE = new ParagraphMarks(0, 0, 0, 0, 0, 0, new long[0], new int[0]);

    /** How many came after that moment from others. */
    public int newSince(Instant moment, PersonId me) {
        var at = Arrays.binarySearch(posted, moment.toEpochMilli() + 1);
        var fresh = 0;
        for (var i = at < 0 ? -at - 1 : first(at); i < posted.length; i++) if (writers[i] != me.hashCode()) fresh++;
        return fresh;
    }

    private int first(int at) {
        while (at > 0 && posted[at - 1] == posted[at]) at--;
        return at;
    }
}
