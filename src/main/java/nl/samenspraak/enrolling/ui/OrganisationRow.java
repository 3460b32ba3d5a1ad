package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationEntry;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.unsent.ui.KeptFields;
import org.jspecify.annotations.Nullable;

/** One organisation, with what can be done to it; what is being done unfolds below it. */
class OrganisationRow extends Div implements Row<OrganisationRow.Seen> {

    record Seen(
            OrganisationEntry entry,
            List<String> strategies,
            Optional<String> retiredBy,
            Optional<String> mergedInto,
            List<EarlierNames.Name> before) {

        OrganisationCard card() {
            return entry.card();
        }
    }

    private final EnrollingDesk desk;
    private final PutBack putBack;
    private final Runnable changed;
    private final Div head = new Div();
    private final Div slot = new Div();
    private final EarlierNames before = new EarlierNames();
    private @Nullable OrganisationForm form;
    private @Nullable Seen shown;
    private boolean asked;

    OrganisationRow(EnrollingDesk desk, PutBack putBack, Runnable changed) {
        this.desk = desk;
        this.putBack = putBack;
        this.changed = changed;
        addClassName("organisation-row");
        head.addClassName("organisation-head");
        add(head, slot);
    }

    @Override
    public void show(Seen seen) {
        head.removeAll();
        var name = new Span(Crest.name(seen.card(), this));
        name.addClassName("name");
        var details = new Span(String.join(" · ", details(seen)));
        details.addClassName("details");
        before.show(seen.before(), desk.clock.instant());
        head.add(new Crest(seen.card()), new Div(name, details, before), acts(seen));
        if (form != null) form.startWith(seen.card());
        shown = seen;
    }

    /** Unfolds the form, once, if it was begun and not finished; {@code begun} are the places where something is kept. */
    void goOn(Set<String> begun) {
        if (asked || shown == null) return;
        asked = true;
        var place = OrganisationForm.keptAt(Optional.of(shown.card().id()));
        if (shown.entry().mayChange() && !shown.card().retired() && KeptFields.isBegun(begun, place)) change(shown);
    }

    private List<String> details(Seen seen) {
        var details = new java.util.ArrayList<String>();
        details.add(seen.card().shortName());
        details.add(getTranslation("organisation.kind." + seen.card().kind()));
        if (seen.card().retired()) details.add(stopped(seen));
        details.add(
                seen.strategies().isEmpty()
                        ? getTranslation("enrolling.nowhere")
                        : String.join(", ", seen.strategies()));
        return details;
    }

    private String stopped(Seen seen) {
        var day = Moments.shortDeadline(seen.entry().retiredAt().orElseThrow(), getLocale());
        var by = seen.retiredBy().orElse("");
        return seen.mergedInto()
                .map(into -> getTranslation("enrolling.mergedInto", into, day, by))
                .orElseGet(() -> getTranslation("enrolling.retiredOn", day, by));
    }

    private Div acts(Seen seen) {
        var acts = new Div();
        acts.addClassName("organisation-acts");
        if (!seen.entry().mayChange()) {
            var elsewhere = new Span(getTranslation("enrolling.elsewhere"));
            elsewhere.addClassName("details");
            acts.add(elsewhere);
        } else if (seen.card().retired()) acts.add(act("enrolling.bringBack", seen, () -> bringBack(seen)));
        else
            acts.add(
                    act("enrolling.change", seen, () -> change(seen)),
                    act("enrolling.logo", seen, () -> unfold(new LogoForm(desk, seen.card(), this::done))),
                    act("enrolling.merge", seen, () -> unfold(new MergeForm(desk, seen.card(), putBack, this::done))),
                    act("enrolling.retire", seen, () -> retire(seen)));
        return acts;
    }

    private NativeButton act(String key, Seen seen, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation(key) + ": " + seen.card().name());
        return button;
    }

    private void change(Seen seen) {
        var words = new OrganisationForm(
                desk.unsent,
                Optional.of(seen.card()),
                getTranslation("enrolling.save"),
                text -> save(seen, text),
                this::fold);
        unfold(words);
        form = words;
    }

    private void save(Seen seen, OrganisationText text) {
        desk.organisations.change(seen.card().id(), text);
        if (form != null) form.recorded();
        done();
    }

    private void retire(Seen seen) {
        var id = seen.card().id();
        desk.organisations.retire(id);
        done();
        var open = WaysInWords.sentence(this, "enrolling.retired.open", desk.takingPart.waysIn(id));
        putBack.offer(getTranslation("enrolling.retired", seen.card().name()) + open, () -> {
            desk.organisations.bringBack(id);
            changed.run();
        });
    }

    private void bringBack(Seen seen) {
        desk.organisations.bringBack(seen.card().id());
        done();
        putBack.say(getTranslation("enrolling.broughtBack", seen.card().name()));
    }

    private void unfold(Component part) {
        fold();
        slot.add(part);
    }

    private void fold() {
        slot.removeAll();
        form = null;
    }

    private void done() {
        fold();
        changed.run();
    }
}
