package nl.samenspraak.belonging.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import nl.samenspraak.belonging.RuleCard;
import nl.samenspraak.belonging.RuleState;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.unsent.ui.KeptFields;
import org.jspecify.annotations.Nullable;

/** One rule: what it does, what it said before, who made it, how many came in by it, and of whom the provider does not say it any more. */
class RuleRow extends Div implements Row<RuleRow.Seen> {

    record Seen(
            RuleCard card, OrganisationCard organisation, PersonCard by, List<PersonCard> unsaid, String provider) {}

    private final BelongingDesk desk;
    private final StrategyId strategy;
    private final RuleSentence sentence;
    private final RuleHistory history;
    private final Runnable changed;
    private @Nullable NativeButton change;
    private @Nullable Seen shown;

    RuleRow(BelongingDesk desk, StrategyId strategy, RuleSentence sentence, Runnable changed) {
        this.desk = desk;
        this.strategy = strategy;
        this.sentence = sentence;
        this.changed = changed;
        this.history = new RuleHistory(desk, sentence);
        addClassNames("invitation", "rule");
    }

    @Override
    public void show(Seen seen) {
        removeAll();
        shown = seen;
        change = null;
        var what = new Span(sentence.of(seen.card().text(), seen.organisation(), this));
        what.addClassName("rule-sentence");
        var words = new Div(what, details(how(seen)));
        if (seen.card().state() == RuleState.MAKER_SHUT_OUT)
            words.add(details(getTranslation("belonging.waits", seen.by().name())));
        if (!seen.unsaid().isEmpty()) words.add(details(unsaid(seen)));
        history.show(seen.card().id(), seen.card().changes());
        words.add(history);
        add(new Crest(seen.organisation()), words, state(seen.card().state()), acts(seen));
    }

    /** Says on the button whether a change was begun; the button stays, for a dialog gives the focus back to it. */
    void showBegun(Set<String> places) {
        if (change == null || shown == null) return;
        var begun = KeptFields.isBegun(places, RuleDialog.keptAt(shown.card().id()));
        name(change, begun ? "belonging.change.goOn" : "belonging.change.open", shown);
    }

    private Span details(String text) {
        var details = new Span(text);
        details.addClassName("details");
        return details;
    }

    private String how(Seen seen) {
        var day = seen.card().at().atZone(Moments.ZONE).toLocalDate();
        return getTranslation(
                "belonging.by",
                seen.by().name(),
                Moments.date(day, day, getLocale()),
                seen.card().letIn());
    }

    private String unsaid(Seen seen) {
        return getTranslation(
                "belonging.unsaid",
                seen.unsaid().stream().map(PersonCard::name).sorted().collect(joining(", ")));
    }

    private Span state(RuleState state) {
        var pill = new Span(getTranslation("belonging.state." + state));
        pill.addClassName("pill");
        if (state != RuleState.LIVE && state != RuleState.ENDED) pill.addClassName("q");
        return pill;
    }

    private Div acts(Seen seen) {
        var acts = new Div();
        acts.addClassName("acts");
        if (seen.card().state() == RuleState.ENDED) return acts;
        var open = act(
                "belonging.change.open",
                seen,
                () -> RuleDialog.change(desk, strategy, seen.card(), seen.organisation(), changed)
                        .open());
        change = open;
        acts.add(
                open,
                act("belonging.end", seen, () -> desk.rules.end(seen.card().id())));
        return acts;
    }

    /** Two rules of one organisation differ in what they ask. */
    private static String asked(Seen seen) {
        var value = seen.card().text().condition().value();
        return value.isEmpty() ? "" : ", " + value;
    }

    private NativeButton act(String key, Seen seen, Runnable act) {
        var button = new NativeButton("", click -> act.run());
        button.addClassNames("btn", "quiet");
        name(button, key, seen);
        return button;
    }

    private void name(NativeButton button, String key, Seen seen) {
        button.setText(getTranslation(key));
        button.setAriaLabel(
                getTranslation(key) + ": " + seen.organisation().name() + ", " + seen.provider() + asked(seen));
    }
}
