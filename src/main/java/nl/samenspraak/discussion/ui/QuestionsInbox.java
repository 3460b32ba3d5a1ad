package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Announcer;
import nl.samenspraak.parts.InOrder;
import nl.samenspraak.round.RoundId;

/** The questions that wait for an answer, for contacts and the kernteam: mine, nobody's and those of colleagues. */
@StyleSheet("context://assets/talk.css")
public class QuestionsInbox extends Div implements Talker {

    private final ThreadPanels desk;
    private final StrategyId strategy;
    private final Article article;
    private final String reading;
    private final Map<ThreadId, QuestionRow> rows = new HashMap<>();
    private final Paragraph none = new Paragraph(getTranslation("inbox.none"));
    private final Announcer announcer = new Announcer();
    private final Group mine = new Group("inbox.mine");
    private final Group nobodys = new Group("inbox.nobody");
    private final Group others = new Group("inbox.others");

    /** {@code reading} is where the article is read, such as {@code s/slug/lezen}. */
    QuestionsInbox(ThreadPanels desk, StrategyId strategy, RoundId round, Article article, String reading) {
        this.desk = desk;
        this.strategy = strategy;
        this.article = article;
        this.reading = reading;
        addClassName("inbox");
        none.addClassName("none");
        add(announcer, none, mine, nobodys, others);
        refresh();
        desk.live.follow(this, round, this::refresh);
        desk.live.follow(this, strategy, this::refresh);
    }

    /** Asks again what waits; an answer that is being written stays as it is. */
    public void refresh() {
        var waiting = desk.questions.waiting(strategy);
        var ids = waiting.stream().map(WaitingQuestion::thread).collect(Collectors.toSet());
        rows.values().removeIf(row -> !ids.contains(row.thread()) && !row.isWriting());
        rows.values().stream().filter(row -> !ids.contains(row.thread())).forEach(QuestionRow::end);
        waiting.forEach(question -> row(question).show(question));
        mine.show(waiting, WaitingQuestion::mine);
        nobodys.show(waiting, question -> question.contact().isEmpty());
        others.show(waiting, question -> !question.mine() && question.contact().isPresent());
        none.setVisible(rows.isEmpty());
    }

    @Override
    public void act(Command act) {
        try {
            act.execute();
        } finally {
            refresh();
        }
    }

    @Override
    public void announce(String words) {
        announcer.say(words);
    }

    private QuestionRow row(WaitingQuestion question) {
        return rows.computeIfAbsent(
                question.thread(),
                id -> new QuestionRow(desk, strategy, this, this::goOnAfter, article, reading, question));
    }

    /** Who hands over many goes on with the next of those among which it stood. */
    private Command goOnAfter(QuestionRow row) {
        var group = Stream.of(mine, nobodys, others)
                .filter(one -> one.isHere(row))
                .findFirst()
                .orElse(mine);
        var at = group.list.indexOf(row);
        return () -> group.at(at).orElse(row).focus();
    }

    private final class Group extends Section {

        private final Span count = new Span();
        private final UnorderedList list = new UnorderedList();

        Group(String key) {
            count.addClassNames("pill", "q");
            var title = new H2(new Span(getTranslation(key)), count);
            list.addClassName("waiting");
            add(title, list);
        }

        void show(List<WaitingQuestion> waiting, Predicate<WaitingQuestion> ours) {
            var here = waiting.stream()
                    .filter(ours)
                    .map(QuestionsInbox.this::row)
                    .filter(row -> !row.isWriting() || row.getParent().isEmpty() || isHere(row))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (var i = 0; i < list.getComponentCount(); i++) keep((QuestionRow) list.getComponentAt(i), i, here);
            InOrder.arrange(list, here);
            count.setText(
                    String.valueOf(here.stream().filter(row -> !row.isOver()).count()));
            setVisible(!here.isEmpty());
        }

        /** A row in which somebody writes stays where it is, whatever became of its question. */
        private void keep(QuestionRow row, int at, List<QuestionRow> here) {
            if (rows.containsValue(row) && row.isWriting() && !here.contains(row))
                here.add(Math.min(at, here.size()), row);
        }

        /** What stands there now, or last. */
        Optional<QuestionRow> at(int index) {
            var last = list.getComponentCount() - 1;
            return last < 0
                    ? Optional.empty()
                    : Optional.of((QuestionRow) list.getComponentAt(Math.clamp(index, 0, last)));
        }

        private boolean isHere(QuestionRow row) {
            return row.getParent().filter(list::equals).isPresent();
        }
    }
}
