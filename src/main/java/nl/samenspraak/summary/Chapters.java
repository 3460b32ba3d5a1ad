package nl.samenspraak.summary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.discussion.RoundMarks;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.people.PersonId;

/** The text divided by its highest headings, with what was said at each paragraph. */
class Chapters {

    private final Article article;
    private final RoundMarks marks;
    private final PersonId me;
    private final Instant since;

    Chapters(Article article, RoundMarks marks, PersonId me, Instant since) {
        this.article = article;
        this.marks = marks;
        this.me = me;
        this.since = since;
    }

    List<Overview.Chapter> all() {
        var highest = level();
        var chapters = new ArrayList<Overview.Chapter>();
        var title = "";
        var paragraphs = new ArrayList<Overview.Heat>();
        for (var passage : article.passages()) {
            if (!passage.isHeading()) paragraphs.add(heat(passage));
            else if (passage.block().level() == highest) {
                if (!paragraphs.isEmpty()) chapters.add(new Overview.Chapter(title, List.copyOf(paragraphs)));
                paragraphs.clear();
                title = passage.plainText();
            }
        }
        if (!paragraphs.isEmpty()) chapters.add(new Overview.Chapter(title, List.copyOf(paragraphs)));
        return List.copyOf(chapters);
    }

    /** The highest level that divides the text: a title that stands alone above everything does not. */
    private int level() {
        var levels = article.passages().stream()
                .filter(Passage::isHeading)
                .map(heading -> heading.block().level())
                .sorted()
                .toList();
        return levels.stream()
                .filter(level -> levels.stream().filter(level::equals).count() > 1)
                .findFirst()
                .orElse(levels.isEmpty() ? 1 : levels.getFirst());
    }

    private Overview.Heat heat(Passage passage) {
        var here = marks.at(passage.paragraph());
        return new Overview.Heat(passage, here.comments(), here.openQuestions(), here.newSince(since, me));
    }
}
