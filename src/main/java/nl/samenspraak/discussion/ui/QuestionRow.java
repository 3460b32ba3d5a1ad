package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.function.Function;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.InnerHtml;
import org.jspecify.annotations.Nullable;

/** One question that waits, with room to answer it at once. */
class QuestionRow extends ListItem {

    private final ThreadPanels desk;
    private final Talker talker;
    private final Crest crest = new Crest();
    private final Span organisation = new Span();
    private final Span age = new Span();
    private final Span contact = new Span();
    private final Div words = new Div();
    private final NativeButton answer = new NativeButton(getTranslation("talk.answer.do"), click -> write());
    private final WaitingQuestion question;
    private final Span happened = new Span();
    private final Div meanwhile = new Div(happened);
    private final HandOver handOver;
    private @Nullable ReplyBox reply;

    QuestionRow(
            ThreadPanels desk,
            StrategyId strategy,
            Talker talker,
            Function<QuestionRow, Command> goOn,
            Article article,
            String reading,
            WaitingQuestion question) {
        this.desk = desk;
        this.talker = talker;
        this.question = question;
        addClassNames("card", "question-row");
        organisation.addClassName("strong");
        age.addClassName("pill");
        var who = new Div(crest, organisation, new Span(question.asker().name()), age, contact);
        who.addClassName("who");
        words.addClassName("txt");
        answer.addClassNames("btn", "primary");
        var acts = new Div(answer);
        acts.addClassName("row-acts");
        article.passage(question.paragraph()).ifPresent(passage -> acts.add(where(reading, passage)));
        handOver = new HandOver(desk, strategy, question.thread(), talker, () -> goOn.apply(this));
        acts.add(handOver);
        meanwhile.addClassNames("notice", "meanwhile");
        var away = new NativeButton(getTranslation("inbox.over.away"), click -> leave());
        away.addClassName("btn");
        meanwhile.add(away);
        meanwhile.getElement().setAttribute("role", "status");
        meanwhile.setVisible(false);
        add(who, words, meanwhile, acts);
        if (!desk.unsent
                .keptAt(java.util.List.of(ReplyBox.typing(question.thread())))
                .isEmpty()) open();
    }

    void show(WaitingQuestion question) {
        crest.show(question.organisation());
        organisation.setText(Crest.name(question.organisation(), this));
        age.setText(getTranslation("inbox.age", question.workingDays()));
        age.setClassName("q", question.workingDays() > 2);
        contact.setText(question.contact()
                .filter(person -> !question.mine())
                .map(person -> getTranslation("inbox.for", person.name()))
                .orElse(""));
        InnerHtml.show(words, desk.html.words(question.text()));
        meanwhile.setVisible(false);
        handOver.setVisible(true);
        if (reply != null) reply.setClosed(false);
    }

    ThreadId thread() {
        return question.thread();
    }

    /** Whether an answer is being written here; the last words may still be on their way. */
    boolean isWriting() {
        return reply != null;
    }

    /** Whether the question does not wait any more. */
    boolean isOver() {
        return meanwhile.isVisible();
    }

    /** The question waits no longer: says why, and leaves what was typed to be copied. */
    void end() {
        if (isOver() || reply == null) return;
        happened.setText(whatHappened());
        meanwhile.setVisible(true);
        reply.setClosed(true);
        handOver.setVisible(false);
    }

    /** What was typed stays kept, and comes back where the conversation is. */
    private void leave() {
        reply = null;
        talker.act(() -> {});
    }

    private String whatHappened() {
        return desk.conversations.at(question.round(), question.paragraph()).threads().stream()
                .filter(thread -> thread.id().equals(question.thread()))
                .findFirst()
                .map(this::whatHappened)
                .orElseGet(() -> getTranslation("inbox.over"));
    }

    private String whatHappened(ThreadDetail thread) {
        var trace = thread.opening().trace();
        if (trace.isPresent()) return getTranslation("inbox.over." + trace.get().kind());
        if (thread.closing().isPresent())
            return getTranslation("inbox.over.closed", thread.closing().get().by());
        return thread.comments().stream()
                .filter(comment -> comment.isOfficial() && comment.trace().isEmpty())
                .reduce((earlier, later) -> later)
                .map(answer ->
                        getTranslation("inbox.over.answered", answer.person().name()))
                .orElseGet(() -> getTranslation("inbox.over"));
    }

    private Anchor where(String reading, Passage passage) {
        var label = passage.isActionPoint() ? "inbox.actionPoint" : "inbox.paragraph";
        var link = new Anchor(
                reading + "/" + passage.place() + "?reactie=" + question.comment(),
                getTranslation(label, passage.number()));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("btn");
        return link;
    }

    private void write() {
        open().focus();
    }

    /** Without the focus: what was typed before comes back also while one writes elsewhere. */
    private ReplyBox open() {
        if (reply == null) {
            reply = new ReplyBox(desk, question.thread(), talker, this::fold);
            reply.offer("", true);
            answer.setVisible(false);
            add(reply);
        }
        return reply;
    }

    /** Lets the keyboard go on here. */
    void focus() {
        if (reply == null) Focus.back(answer);
        else reply.focus();
    }

    private void fold() {
        if (reply != null) remove(reply);
        reply = null;
        answer.setVisible(true);
        Focus.back(answer);
    }
}
