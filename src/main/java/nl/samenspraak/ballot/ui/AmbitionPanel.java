package nl.samenspraak.ballot.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.ballot.AmbitionTally;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.ballot.VerdictCard;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;

/** What one's own organisation finds of the ambition, and how the others answer. */
class AmbitionPanel extends Div {

    private final BallotDesk desk;
    private final RoundId round;
    private final Situation atFirst;
    private final VerdictForm form;
    private final Paragraph notice = new Paragraph();
    private final SaidBefore history = new SaidBefore("history.summary", this::earlier);
    private final TallyBar agrees = new TallyBar();
    private final TallyBar enough = new TallyBar();
    private final Rows<Statement.Said, OrganisationId, Statement> rows =
            new Rows<>(said -> said.who().id(), Statement::new);
    private final Fold others = new Fold(rows, this::fill);
    private AmbitionTally tally = new AmbitionTally(List.of());
    private UUID submission = UUID.randomUUID();

    AmbitionPanel(BallotDesk desk, RoundId round) {
        this.desk = desk;
        this.round = round;
        this.atFirst = desk.situations.in(round);
        addClassNames("position", "ambition-panel");
        notice.addClassNames("notice", "position-notice");
        notice.getElement().setAttribute("role", "status");
        var place = "ambition:" + round + ":" + atFirst.me().organisation();
        form = new VerdictForm(desk.unsent, place, atFirst.organisation().name(), this::answer);
        var counts = new Div(counted("ambition.count", agrees), counted("enough.count", enough));
        counts.addClassName("counts");
        others.setVisible(false);
        add(notice, form, history, counts, others);
        desk.live.follow(this, round, this::refresh);
        refresh();
    }

    private void answer(Verdict verdict) {
        if (!switched(desk.situations.in(round))) {
            if (form.isToRecord(mine(desk.ambitions.tally(round)))) desk.ambitions.answer(round, verdict, submission);
            submission = UUID.randomUUID();
            mine(desk.ambitions.tally(round)).ifPresent(form::recorded);
        }
        refresh();
    }

    private void refresh() {
        var situation = desk.situations.in(round);
        var now = desk.ambitions.tally(round);
        var mine = mine(now);
        form.setVisible(situation.represents() && !switched(situation) && (situation.mayWrite() || said(mine)));
        form.close(!situation.mayWrite());
        var same = form.show(mine);
        form.say(mine.map(card -> saved(situation, card)).orElse(Moment.NONE));
        notice.setVisible(!same);
        if (!same) mine.ifPresent(card -> notice.setText(getTranslation("ambition.overtaken", by(card))));
        history.show(mine.map(card -> card.number() - 1).orElse(0));
        show(now);
    }

    private void show(AmbitionTally now) {
        var words = new TallyWords(this::getTranslation);
        agrees.show(words.agrees(now));
        enough.show(words.enough(now));
        if (now.equals(tally)) return;
        tally = now;
        others.setSummaryText(getTranslation("ambition.all", now.verdicts().size()));
        others.setVisible(!now.verdicts().isEmpty());
        if (others.isOpen()) fill();
    }

    private void fill() {
        var names = desk.situations.organisations(
                tally.verdicts().stream().map(VerdictCard::organisation).toList());
        var words = new StandWords(this::getTranslation, getLocale(), desk.situations.now());
        rows.show(tally.verdicts().stream()
                .filter(card -> names.containsKey(card.organisation()))
                .map(card -> words.said(Objects.requireNonNull(names.get(card.organisation())), card))
                .sorted(comparing(said -> said.who().name()))
                .toList());
    }

    private List<SaidBefore.Entry> earlier() {
        var words = new StandWords(this::getTranslation, getLocale(), desk.situations.now());
        var organisation = atFirst.organisation();
        return desk.ambitions.history(round, organisation.id()).stream()
                .skip(1)
                .map(card -> new SaidBefore.Entry(card.number(), words.said(organisation, card)))
                .toList();
    }

    private Optional<VerdictCard> mine(AmbitionTally all) {
        return all.verdicts().stream()
                .filter(card -> atFirst.represents())
                .filter(card -> card.organisation().equals(atFirst.me().organisation()))
                .findFirst();
    }

    private Moment saved(Situation situation, VerdictCard mine) {
        var at = Moment.of(mine.at(), situation.now(), getLocale());
        if (!situation.mayWrite()) return at.in(when -> getTranslation("position.recorded", by(mine), when));
        var until = Moments.shortDeadline(situation.round().closesAt(), getLocale());
        return at.in(when -> getTranslation("position.recorded.open", by(mine), when, until));
    }

    private String by(VerdictCard card) {
        return desk.situations.name(card.by());
    }

    private boolean said(Optional<VerdictCard> mine) {
        return mine.isPresent() || form.differs();
    }

    private boolean switched(Situation situation) {
        return !situation.me().organisation().equals(atFirst.me().organisation());
    }

    private Div counted(String title, TallyBar bar) {
        var label = new Paragraph(getTranslation(title));
        label.addClassName("count-title");
        return new Div(label, bar);
    }
}
