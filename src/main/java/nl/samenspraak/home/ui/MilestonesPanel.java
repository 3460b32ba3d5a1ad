package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.home.MilestoneCard;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Rows;

/** The way of the strategy on a time line, with the closing of the round in its place. */
class MilestonesPanel extends Section {

    /** What fits beside each other on a wide screen. */
    private static final int ACROSS = 8;

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final Paragraph none = new Paragraph(getTranslation("home.milestones.none"));
    private final Rows<MilestoneItem.Seen, Object, MilestoneItem> line;
    private final NativeButton begin = new NativeButton(getTranslation("home.milestone.add"));
    private final MilestoneForm form;
    private final Undo undo = new Undo();
    private MilestoneId next = MilestoneId.create();

    MilestonesPanel(HomeDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("milestones");
        var today = LocalDate.ofInstant(desk.rounds.now(), Moments.ZONE);
        line = new Rows<>(
                MilestoneItem.Seen::key, () -> new MilestoneItem(desk, today, this::refresh, this::offerBack));
        line.addClassName("timeline");
        line.getElement().setAttribute("aria-label", getTranslation("home.milestones"));
        begin.addClassNames("btn", "add");
        begin.addClickListener(click -> write(true));
        form = new MilestoneForm(desk.unsent, "milestone:new:" + strategy, this::add, () -> write(false));
        form.setVisible(form.holdsWords());
        add(new H2(getTranslation("home.milestones")), none, line, undo, begin, form);
        desk.live.follow(this, strategy, this::refresh);
        refresh();
    }

    private void write(boolean writing) {
        form.setVisible(writing);
        begin.setVisible(!writing);
        if (writing) form.focusFirst();
        else Focus.back(begin);
    }

    private void add(MilestoneText text) {
        desk.milestones.add(strategy, next, text);
        next = MilestoneId.create();
        form.recorded();
        write(false);
        refresh();
    }

    private void offerBack(MilestoneCard gone) {
        MilestoneId id = gone.id();
        undo.offer(getTranslation("home.removed", gone.text().title()), () -> {
            desk.milestones.putBack(id);
            refresh();
        });
        refresh();
    }

    private void refresh() {
        var mayChange = desk.mayChange(strategy);
        begin.setVisible(mayChange && !form.isVisible());
        if (!mayChange) form.setVisible(false);
        var all = all(mayChange);
        none.setVisible(all.isEmpty());
        line.setVisible(!all.isEmpty());
        line.setClassName("across", all.size() <= ACROSS);
        line.show(all);
    }

    private List<MilestoneItem.Seen> all(boolean mayChange) {
        var steps = new ArrayList<Step>();
        var today = LocalDate.ofInstant(desk.rounds.now(), Moments.ZONE);
        desk.milestones
                .of(strategy)
                .forEach(card -> steps.add(new Step(
                        card.id(),
                        card.text(),
                        Optional.of(card),
                        card.text().on().isBefore(today))));
        closing().ifPresent(steps::add);
        steps.sort(Comparator.comparing((Step step) -> step.text().on()).thenComparing(step -> !step.was()));
        var next = (int) steps.stream().takeWhile(Step::was).count();
        return IntStream.range(0, steps.size())
                .mapToObj(at -> steps.get(at).seen(MilestoneItem.Stage.of(at, next), mayChange))
                .toList();
    }

    private Optional<Step> closing() {
        return desk.rounds.current(strategy).map(round -> {
            var on = LocalDate.ofInstant(round.closesAt(), Moments.ZONE);
            var text = getTranslation(
                    round.open() ? "home.milestone.closes.text" : "home.milestone.closed.text",
                    Moments.deadline(round.closesAt(), getLocale()));
            return new Step(
                    round.id(),
                    new MilestoneText(on, getTranslation("home.milestone.closes"), text),
                    Optional.empty(),
                    !round.open());
        });
    }

    private record Step(Object key, MilestoneText text, Optional<MilestoneCard> card, boolean was) {

        MilestoneItem.Seen seen(MilestoneItem.Stage stage, boolean mayChange) {
            return new MilestoneItem.Seen(key, text, card, stage, mayChange);
        }
    }
}
