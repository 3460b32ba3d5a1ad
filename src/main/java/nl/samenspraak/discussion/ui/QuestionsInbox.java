package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.StrategyId;
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
    private final Span announcement = new Span();
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
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(announcement, none, mine, nobodys, others);
        refresh();
        desk.live.follow(this, round, this::refresh);
    }

    /** Asks again what waits; an answer that is being written stays as it is. */
    public void refresh() {
        var waiting = desk.questions.waiting(strategy);
        mine.show(waiting, WaitingQuestion::mine);
        nobodys.show(waiting, question -> question.contact().isEmpty());
        others.show(waiting, question -> !question.mine() && question.contact().isPresent());
        none.setVisible(waiting.isEmpty());
        rows.keySet().retainAll(waiting.stream().map(WaitingQuestion::thread).toList());
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
        announcement.setText(words);
    }

    private QuestionRow row(WaitingQuestion question) {
        var row = rows.computeIfAbsent(
                question.thread(), id -> new QuestionRow(desk, strategy, this, article, reading, question));
        row.show(question);
        return row;
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
            var here =
                    waiting.stream().filter(ours).map(QuestionsInbox.this::row).toList();
            InOrder.arrange(list, here);
            count.setText(String.valueOf(here.size()));
            setVisible(!here.isEmpty());
        }
    }
}
