package nl.samenspraak.workspace;

import nl.samenspraak.discussion.ParagraphMarks;
import nl.samenspraak.discussion.RoundMarks;
import nl.samenspraak.draft.Article;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** What every reader of an article sees alike, written once per change as {@code article.js} reads it. */
@Component
class SharedMarks {

    private volatile @Nullable Written last;

    String of(Article article, RoundMarks marks) {
        var written = last;
        if (written == null || written.marks != marks || written.article != article) {
            written = new Written(article, marks, write(article, marks));
            last = written;
        }
        return written.json;
    }

    private static String write(Article article, RoundMarks marks) {
        var json = JsonNodeFactory.instance.objectNode();
        for (var passage : article.passages()) {
            var at = passage.isHeading() ? null : marks.at(passage.paragraph());
            if (at != null && at.comments() > 0) numbers(json.putArray(passage.place()), at);
        }
        return json.toString();
    }

    private static void numbers(tools.jackson.databind.node.ArrayNode to, ParagraphMarks at) {
        to.add(at.comments()).add(at.openQuestions()).add(at.proposals()).add(at.examples());
    }

    private record Written(Article article, RoundMarks marks, String json) {}
}
