package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.round.RoundCard;

/** One of the four questions of a round. */
class QuestionLine extends ListItem {

    private final HomeDesk desk;
    private final RoundCard round;
    private final QuestionKind kind;
    private final Span words = new Span();
    private final QuestionForm form;
    private final InPlace<QuestionForm> inPlace;

    QuestionLine(HomeDesk desk, RoundCard round, QuestionKind kind) {
        this.desk = desk;
        this.round = round;
        this.kind = kind;
        form = new QuestionForm(desk.unsent, "question:" + round.id() + ":" + kind, this::write, this::close);
        inPlace = new InPlace<>(new Div(words), form);
        add(inPlace);
    }

    void show(RoundCard now, boolean mayChange) {
        var own = now.questions().getOrDefault(kind, "");
        var text = own.isEmpty() ? getTranslation("round.question." + kind) : own;
        words.setText(text);
        form.startWith(own, text);
        inPlace.call(getTranslation("home.change"), text);
        inPlace.offer(mayChange);
    }

    private void write(QuestionText text) {
        form.meanwhile().record(() -> desk.rounds.reword(round.id(), kind, text, form.seen()), this::again);
        form.recorded();
        close();
        again();
    }

    private void again() {
        show(desk.rounds.card(round.id()), true);
    }

    private void close() {
        inPlace.close();
    }
}
