package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;

/** What organisations miss in the draft; each may add, and say that it misses the same. */
class MissingPanel extends Div {

    private final BallotDesk desk;
    private final RoundId round;
    private final Situation atFirst;
    private final Rows<MissingItem.Seen, MissingPointId, MissingItem> rows;
    private final Paragraph nothing = new Paragraph(getTranslation("missing.nothing"));
    private final NativeButton begin = new NativeButton(getTranslation("missing.begin"));
    private final MissingForm form;
    private UUID submission = UUID.randomUUID();

    MissingPanel(BallotDesk desk, RoundId round) {
        this.desk = desk;
        this.round = round;
        this.atFirst = desk.situations.in(round);
        addClassName("missing-panel");
        nothing.addClassName("hint");
        begin.addClassName("btn");
        begin.addClickListener(click -> write(true));
        form = new MissingForm(
                desk.unsent,
                "missing:" + round + ":" + atFirst.me().organisation(),
                getTranslation("missing.add", atFirst.organisation().name()),
                this::add,
                () -> write(false));
        var kept = kept();
        rows = new Rows<>(seen -> seen.point().id(), () -> new MissingItem(desk, kept, this::refresh));
        add(rows, nothing, begin, form);
        form.setVisible(form.holdsWords());
        desk.live.follow(this, round, this::refresh);
        refresh();
    }

    private void write(boolean writing) {
        form.setVisible(writing);
        begin.setVisible(!writing);
        if (writing) form.focus();
        else Focus.back(begin);
    }

    private void add(MissingText text) {
        if (!switched(desk.situations.in(round))) {
            desk.points.add(round, text, submission);
            submission = UUID.randomUUID();
            form.sent();
            write(false);
        }
        refresh();
    }

    /** Where somebody who was here before left a new wording unsent. */
    private Set<String> kept() {
        return desk.unsent.keptAt(desk.points.of(round).stream()
                .map(MissingItem::typing)
                .flatMap(place -> MissingForm.places(place).stream())
                .toList());
    }

    private void refresh() {
        var situation = desk.situations.in(round);
        var all = desk.points.of(round);
        var may = situation.mayWrite() && !switched(situation);
        form.close(!situation.mayWrite());
        if (!may && !form.mayHoldWords()) form.setVisible(false);
        begin.setVisible(may && !form.isVisible());
        nothing.setVisible(all.isEmpty());
        rows.show(seen(situation, all));
    }

    private List<MissingItem.Seen> seen(Situation situation, List<MissingPointCard> all) {
        var ids = new HashSet<OrganisationId>();
        all.forEach(point -> {
            ids.add(point.organisation());
            ids.addAll(point.supporters());
        });
        var names = desk.situations.organisations(ids);
        return all.stream()
                .map(point -> new MissingItem.Seen(
                        point,
                        Objects.requireNonNull(names.get(point.organisation())),
                        point.supporters().stream()
                                .map(one ->
                                        Objects.requireNonNull(names.get(one)).name())
                                .toList(),
                        situation.me().organisation(),
                        situation.mayWrite() && !switched(situation)))
                .toList();
    }

    private boolean switched(Situation situation) {
        return !situation.me().organisation().equals(atFirst.me().organisation());
    }
}
