package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.summary.Overview;

/** Questions without an answer, the oldest first; each leads to where it was asked. */
class WaitingPart extends Section {

    private static final int SHOWN = 6;
    private static final int LATE = 2;

    private final String base;
    private final Paragraph ages = new Paragraph();
    private final Rows<Asked, CommentId, Question> rows =
            new Rows<>(asked -> asked.question().comment(), Question::new);
    private final Anchor all;

    private record Asked(WaitingQuestion question, Passage passage) {}

    WaitingPart(String base) {
        this.base = base;
        setId("vragen");
        rows.addClassName("waiting");
        all = new Anchor(base + "/vragen", "");
        all.getElement().setAttribute("router-link", true);
        add(new H2(getTranslation("summary.waiting")), ages, rows, all);
    }

    void show(Overview now) {
        var passages = new HashMap<ParagraphId, Passage>();
        now.chapters()
                .forEach(chapter -> chapter.paragraphs()
                        .forEach(one -> passages.put(one.passage().paragraph(), one.passage())));
        ages.setText(ages(now));
        rows.show(now.waiting().stream()
                .filter(one -> passages.containsKey(one.paragraph()))
                .limit(SHOWN)
                .map(one -> asked(one, passages))
                .toList());
        all.setVisible(!now.waiting().isEmpty());
        all.setText(getTranslation("summary.waiting.all", now.waiting().size()));
    }

    private static Asked asked(WaitingQuestion one, Map<ParagraphId, Passage> passages) {
        return new Asked(one, java.util.Objects.requireNonNull(passages.get(one.paragraph())));
    }

    private String ages(Overview now) {
        if (now.waiting().isEmpty()) return getTranslation("summary.waiting.none");
        var today = count(now, 0, 0);
        var some = count(now, 1, LATE);
        var late = count(now, LATE + 1, Integer.MAX_VALUE);
        return getTranslation("summary.waiting.ages", today, some, late);
    }

    private static long count(Overview now, int from, int to) {
        return now.waiting().stream()
                .filter(one -> one.workingDays() >= from && one.workingDays() <= to)
                .count();
    }

    private class Question extends Div implements Row<Asked> {

        private final Anchor text = new Anchor();
        private final Span age = new Span();
        private final Span who = new Span();

        Question() {
            addClassName("question");
            text.getElement().setAttribute("router-link", true);
            text.addClassName("t");
            age.addClassName("age");
            who.addClassName("details");
            add(text, age, who);
        }

        @Override
        public void show(Asked asked) {
            var one = asked.question();
            var place = asked.passage().place();
            text.setHref(base + "/lezen/" + place + "?reactie=" + one.comment());
            text.setText(
                    one.text().length() > 120 ? one.text().substring(0, 119).stripTrailing() + "…" : one.text());
            age.setText(getTranslation("inbox.age", one.workingDays()));
            age.setClassName("late", one.workingDays() > LATE);
            var where = getTranslation(
                    asked.passage().isActionPoint() ? "summary.actionPoint" : "summary.paragraph",
                    asked.passage().number());
            who.setText(Crest.name(one.organisation(), this) + " · " + where + " · "
                    + one.contact().map(PersonCard::name).orElse(getTranslation("summary.waiting.nobody")));
        }
    }
}
