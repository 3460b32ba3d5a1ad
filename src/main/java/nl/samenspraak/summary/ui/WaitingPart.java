package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
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

/** Questions without an answer by how long they wait, the oldest first; each leads to where it was asked. */
class WaitingPart extends Section {

    private static final int LATE = 2;

    private final String base;
    private final Paragraph none = new Paragraph(getTranslation("summary.waiting.none"));
    private final Age late = new Age("summary.waiting.late", LATE + 1, Integer.MAX_VALUE);
    private final Age some = new Age("summary.waiting.some", 1, LATE);
    private final Age today = new Age("summary.waiting.today", 0, 0);
    private final Anchor all;

    private record Asked(WaitingQuestion question, Passage passage) {}

    WaitingPart(String base) {
        this.base = base;
        setId("vragen");
        all = new Anchor(base + "/vragen", "");
        all.getElement().setAttribute("router-link", true);
        // Open from the start, and as somebody left it from then on.
        late.setOpen(true);
        add(new H2(getTranslation("summary.waiting")), none, late, some, today, all);
    }

    void show(Overview now) {
        var passages = new HashMap<ParagraphId, Passage>();
        now.chapters()
                .forEach(chapter -> chapter.paragraphs()
                        .forEach(one -> passages.put(one.passage().paragraph(), one.passage())));
        var waiting = now.waiting().stream()
                .filter(one -> passages.containsKey(one.paragraph()))
                .map(one -> asked(one, passages))
                .toList();
        List.of(late, some, today).forEach(age -> age.show(waiting));
        none.setVisible(now.waiting().isEmpty());
        all.setVisible(!now.waiting().isEmpty());
        all.setText(getTranslation("summary.waiting.all", now.waiting().size()));
    }

    private static Asked asked(WaitingQuestion one, Map<ParagraphId, Passage> passages) {
        return new Asked(one, java.util.Objects.requireNonNull(passages.get(one.paragraph())));
    }

    /** How many wait as long as this, and which they are when unfolded. */
    private class Age extends NativeDetails {

        private final String key;
        private final int from;
        private final int to;
        private final Rows<Asked, CommentId, Question> rows =
                new Rows<>(asked -> asked.question().comment(), Question::new);

        Age(String key, int from, int to) {
            this.key = key;
            this.from = from;
            this.to = to;
            addClassNames("fold", "age-of-questions");
            setContent(rows);
        }

        void show(List<Asked> waiting) {
            var mine = waiting.stream()
                    .filter(one -> one.question().workingDays() >= from
                            && one.question().workingDays() <= to)
                    .toList();
            setVisible(!mine.isEmpty());
            setSummaryText(getTranslation(key, mine.size()));
            rows.show(mine);
        }
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
