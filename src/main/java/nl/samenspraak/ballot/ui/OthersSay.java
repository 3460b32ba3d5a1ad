package nl.samenspraak.ballot.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationId;

/** How all stand on one action point: the count, and folded what each of the others says. */
class OthersSay extends Div {

    private final BallotDesk desk;
    private final Situation situation;
    private final TallyBar bar = new TallyBar();
    private final Rows<Statement.Said, OrganisationId, Statement> rows =
            new Rows<>(said -> said.who().id(), Statement::new);
    private final Paragraph nobody = new Paragraph(getTranslation("others.nobody"));
    private final Fold fold = new Fold(rows, this::fill);
    private List<PositionCard> others = List.of();

    OthersSay(BallotDesk desk, Situation situation) {
        this.desk = desk;
        this.situation = situation;
        addClassName("others");
        nobody.addClassName("hint");
        add(bar, nobody, fold);
    }

    void show(List<PositionCard> all, Tally tally, int silent) {
        bar.show(new TallyWords(this::getTranslation).parts(tally, silent));
        var own = situation.represents() ? situation.organisation().id() : null;
        var now = all.stream().filter(card -> !card.organisation().equals(own)).toList();
        if (!now.equals(others) || fold.getSummaryText().isEmpty()) {
            others = now;
            fold.setSummaryText(getTranslation("others.summary", others.size()));
            fold.setVisible(!others.isEmpty());
            nobody.setVisible(others.isEmpty());
        }
        // Also when nobody said anything new: an organisation may have another name.
        if (fold.isOpen()) fill();
    }

    private void fill() {
        var names = desk.situations.organisations(
                others.stream().map(PositionCard::organisation).toList());
        var now = desk.situations.now();
        rows.show(others.stream()
                .filter(card -> names.containsKey(card.organisation()))
                .sorted(comparing((PositionCard card) -> card.stand().choice())
                        .thenComparing(card -> Objects.requireNonNull(names.get(card.organisation()))
                                .name()))
                .map(card -> new StandWords(this::getTranslation, getLocale(), now)
                        .said(Objects.requireNonNull(names.get(card.organisation())), card))
                .toList());
    }
}
