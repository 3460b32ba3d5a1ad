package nl.samenspraak.importing;

import java.util.List;
import nl.samenspraak.draft.Block;

/**
 * Says of {@code count} blocks that follow each other, from {@code first} on, that they were taken for something else than
 * they were in the document, and what stood there: {@code asRead}.
 */
public record Guess(int first, int count, List<Block> asRead) {

    public Guess {
        asRead = List.copyOf(asRead);
    }

    int end() {
        return first + count;
    }
}
