package nl.samenspraak.enrolling.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.enrolling.OrganisationFile;
import nl.samenspraak.enrolling.OrganisationLine;
import nl.samenspraak.enrolling.PlannedLine;
import nl.samenspraak.enrolling.PlannedLine.Outcome;
import nl.samenspraak.parts.InPieces;
import nl.samenspraak.parts.NotRead;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.tables.Column;

/** Says per line of a list what will happen, lets one leave lines out, and then does it all at once. */
class PlanPart extends Div {

    private final EnrollingDesk desk;
    private final Runnable changed;
    private final Paragraph counts = new Paragraph();
    private final NotRead notRead = new NotRead("enrolling.plan.notRead");
    private final InPieces<PlannedLine> list = new InPieces<>(getTranslation("enrolling.more"), this::item);
    private final Save save = new Save(this::enrol);
    private final Set<Integer> leftOut = new HashSet<>();
    private List<OrganisationLine> lines = List.of();
    private List<PlannedLine> planned = List.of();

    PlanPart(EnrollingDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("plan");
        counts.getElement().setAttribute("role", "status");
        list.addListClassNames("plan-lines");
        save.orLeave(getTranslation("enrolling.plan.cancel"), () -> show(List.of()));
        add(counts, notRead, list, save);
        setVisible(false);
    }

    void show(OrganisationFile brought) {
        notRead.show(brought.notRead());
        show(brought.lines());
    }

    void show(List<OrganisationLine> brought) {
        leftOut.clear();
        plan(brought);
    }

    /** What was left out stays out. */
    private void plan(List<OrganisationLine> brought) {
        lines = brought;
        planned = desk.lists.plan(brought);
        planned.stream()
                .filter(one -> one.outcome() == Outcome.REFUSED)
                .forEach(one -> leftOut.add(one.line().number()));
        list.show(planned);
        save.accept();
        save.say("");
        tell();
        setVisible(!brought.isEmpty());
    }

    private ListItem item(PlannedLine one) {
        var taken = new Checkbox(
                getTranslation(
                        "enrolling.plan.line", one.line().number(), one.line().name()),
                one.doesSomething() && !leftOut.contains(one.line().number()));
        taken.setEnabled(one.doesSomething());
        taken.addValueChangeListener(change -> choose(one, change.getValue()));
        var outcome = new Span(getTranslation("enrolling.outcome." + one.outcome()));
        outcome.addClassNames("pill", "outcome-" + one.outcome().name().toLowerCase(java.util.Locale.ROOT));
        var how = new Span(how(one));
        how.addClassName("details");
        return new ListItem(taken, outcome, how);
    }

    private String how(PlannedLine one) {
        return one.why()
                .map(why -> getTranslation(why.messageKey(), why.arguments()))
                .orElseGet(() -> one.changes().stream().map(this::change).collect(Collectors.joining(" · ")));
    }

    private String change(PlannedLine.Change change) {
        var column = getTranslation("enrolling.column." + change.column());
        var after = word(change.column(), change.after());
        return change.before().isEmpty()
                ? column + ": " + after
                : column + ": " + word(change.column(), change.before()) + " → " + after;
    }

    private String word(Column column, String value) {
        return column == Column.KIND ? getTranslation("organisation.kind." + value) : value;
    }

    private void choose(PlannedLine one, boolean taken) {
        if (taken) leftOut.remove(one.line().number());
        else leftOut.add(one.line().number());
        tell();
    }

    private void tell() {
        var by = planned.stream().collect(groupingBy(PlannedLine::outcome, counting()));
        counts.setText(getTranslation(
                "enrolling.plan.counts",
                by.getOrDefault(Outcome.NEW, 0L),
                by.getOrDefault(Outcome.CHANGED, 0L),
                by.getOrDefault(Outcome.SAME, 0L),
                by.getOrDefault(Outcome.REFUSED, 0L)));
        var doing = planned.stream()
                .filter(PlannedLine::doesSomething)
                .filter(one -> !leftOut.contains(one.line().number()))
                .count();
        save.call(getTranslation("enrolling.plan.yes", doing));
    }

    /** When something changed since the preview nothing is done, and the preview is made anew. */
    private void enrol() {
        try {
            var count = desk.lists.enrol(planned, leftOut);
            plan(lines);
            save.say(getTranslation("enrolling.plan.done", count));
            changed.run();
        } catch (Refusal refusal) {
            plan(lines);
            save.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }
}
