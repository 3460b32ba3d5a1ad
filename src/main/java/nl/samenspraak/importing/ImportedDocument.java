package nl.samenspraak.importing;

import java.util.List;
import nl.samenspraak.draft.Block;

/**
 * What was read from somebody else's document: nothing is stored yet and everything can still be corrected. {@code guesses}
 * say which blocks were recognised as something else than they are in the document.
 */
public record ImportedDocument(
        String title, List<Block> blocks, List<Guess> guesses, List<Picture> pictures, List<Notice> notices) {}
