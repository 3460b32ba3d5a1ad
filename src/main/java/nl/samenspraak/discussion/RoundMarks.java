package nl.samenspraak.discussion;

import java.util.Map;
import nl.samenspraak.draft.ParagraphId;

/** The marks of a whole round; one object that all its readers share until something changes. */
public record RoundMarks(Map<ParagraphId, ParagraphMarks> paragraphs) {

    public ParagraphMarks at(ParagraphId paragraph) {
        return paragraphs.getOrDefault(paragraph, ParagraphMarks.NONE);
    }
}
