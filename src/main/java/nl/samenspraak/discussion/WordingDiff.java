package nl.samenspraak.discussion;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * A proposed wording against the one it was made on, word by word; what goes stands before what comes. Linear in space:
 * two long texts that share nothing would fill the memory otherwise.
 */
public record WordingDiff(List<Piece> pieces) {

    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /** A stretch of text with the white space after it. */
    public record Piece(Kind kind, String text) {}

    public static WordingDiff between(String before, String after) {
        return new Comparing(words(before), words(after)).diff();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private static final class Comparing {

        private final List<String> before;
        private final List<String> after;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();
        private int done;

        Comparing(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        WordingDiff diff() {
            new MyersDiffWithLinearSpace<String>()
                    .computeDiff(before, after, null)
                    .forEach(this::take);
            sameUntil(before.size());
            flush();
            return new WordingDiff(List.copyOf(pieces));
        }

        private void take(Change change) {
            sameUntil(change.startOriginal);
            if (change.deltaType != DeltaType.INSERT)
                before.subList(change.startOriginal, change.endOriginal).forEach(gone::append);
            if (change.deltaType != DeltaType.DELETE)
                after.subList(change.startRevised, change.endRevised).forEach(come::append);
            done = change.endOriginal;
        }

        private void sameUntil(int place) {
            if (place == done) return;
            flush();
            pieces.add(new Piece(Kind.SAME, String.join("", before.subList(done, place))));
            done = place;
        }

        private void flush() {
            if (!gone.isEmpty()) pieces.add(new Piece(Kind.DELETED, gone.toString()));
            if (!come.isEmpty()) pieces.add(new Piece(Kind.INSERTED, come.toString()));
            gone.setLength(0);
            come.setLength(0);
        }
    }
}
