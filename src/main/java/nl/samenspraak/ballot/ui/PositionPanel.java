package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.round.RoundId;

/**
 * One action point: the position of one's own organisation, what it said before, and how the others stand. Changes of
 * others show in place; what is being filled in stays. Works from 320 px wide.
 */
@StyleSheet("context://assets/ballot.css")
public class PositionPanel extends Section {

    private final BallotDesk desk;
    private final RoundId round;
    private final Passage actionPoint;
    private final Situation atFirst;
    private final Paragraph notice = new Paragraph();
    private final StandForm form;
    private final SaidBefore history;
    private final OthersSay others;
    private UUID submission = UUID.randomUUID();

    PositionPanel(BallotDesk desk, RoundId round, Passage actionPoint) {
        this.desk = desk;
        this.round = round;
        this.actionPoint = actionPoint;
        this.atFirst = desk.situations.in(round);
        addClassName("position");
        getElement().setAttribute("aria-label", getTranslation("position.label", actionPoint.number()));
        notice.addClassNames("notice", "position-notice");
        notice.getElement().setAttribute("role", "status");
        var name = atFirst.organisation().name();
        var place = "stand:" + round + ":" + actionPoint.paragraph() + ":"
                + atFirst.me().organisation();
        form = new StandForm(desk.unsent, place, getTranslation("position.ask", name), this::take);
        form.call(getTranslation("position.take", name));
        history = new SaidBefore("history.summary", this::earlier);
        others = new OthersSay(desk, atFirst);
        add(notice, form, history, others);
        desk.live.follow(this, round, this::refresh);
        desk.live.follow(this, atFirst.round().strategy(), this::refresh);
        refresh();
    }

    private void take(Stand stand) {
        if (!desk.situations.in(round).me().organisation().equals(atFirst.me().organisation())) {
            refresh();
            return;
        }
        if (form.isToRecord(mine(desk.positions.of(round, actionPoint.paragraph()))))
            desk.positions.take(round, actionPoint.paragraph(), stand, submission);
        submission = UUID.randomUUID();
        mine(desk.positions.of(round, actionPoint.paragraph())).ifPresent(form::recorded);
        refresh();
    }

    private void refresh() {
        var situation = desk.situations.in(round);
        var all = desk.positions.of(round, actionPoint.paragraph());
        var mine = mine(all);
        showOwn(situation, mine);
        history.show(mine.map(card -> card.number() - 1).orElse(0));
        others.show(all, tally(all), silent(situation, all));
    }

    private void showOwn(Situation situation, Optional<PositionCard> mine) {
        var switched = !situation.me().organisation().equals(atFirst.me().organisation());
        form.setVisible(situation.represents() && !switched);
        form.close(!situation.mayWrite());
        var same = form.show(mine);
        form.say(mine.map(card -> saved(situation, card)).orElse(Moment.NONE));
        if (switched)
            tell(getTranslation("position.switched", situation.organisation().name()));
        else if (situation.notice().isPresent()) tell(closed(situation, mine));
        else if (!same && mine.isPresent()) tell(overtaken(mine.get()));
        else notice.setVisible(false);
    }

    private String closed(Situation situation, Optional<PositionCard> mine) {
        var sentence = getTranslation(situation.notice().orElseThrow());
        if (!situation.represents()) return sentence;
        if (form.differs()) return sentence + " " + getTranslation("position.notRecorded");
        if (mine.isPresent()) return sentence;
        form.setVisible(false);
        return sentence + " "
                + getTranslation("position.none", situation.organisation().name());
    }

    private String overtaken(PositionCard mine) {
        var choice = getTranslation("choice." + mine.stand().choice());
        return getTranslation("position.overtaken", desk.situations.name(mine.by()), choice);
    }

    private Moment saved(Situation situation, PositionCard mine) {
        var by = desk.situations.name(mine.by());
        var at = Moment.of(mine.at(), situation.now(), getLocale());
        if (!situation.mayWrite()) return at.in(when -> getTranslation("position.recorded", by, when));
        var until = Moments.shortDeadline(situation.round().closesAt(), getLocale());
        return at.in(when -> getTranslation("position.recorded.open", by, when, until));
    }

    private void tell(String sentence) {
        notice.setText(sentence);
        notice.setVisible(true);
    }

    private List<SaidBefore.Entry> earlier() {
        var words = new StandWords(this::getTranslation, getLocale(), desk.situations.now());
        var organisation = atFirst.organisation();
        return desk.positions.history(round, actionPoint.paragraph(), organisation.id()).stream()
                .skip(1)
                .map(card -> new SaidBefore.Entry(card.number(), words.said(organisation, card)))
                .toList();
    }

    private Optional<PositionCard> mine(List<PositionCard> all) {
        return all.stream()
                .filter(card -> card.organisation().equals(atFirst.me().organisation()))
                .filter(card -> atFirst.represents())
                .findFirst();
    }

    private Tally tally(List<PositionCard> all) {
        return new Tally(
                actionPoint.paragraph(),
                all.stream().map(PositionCard::standing).toList());
    }

    private int silent(Situation situation, List<PositionCard> all) {
        var invited = desk.situations.invited(situation.round().strategy());
        all.forEach(card -> invited.remove(card.organisation()));
        return invited.size();
    }
}
