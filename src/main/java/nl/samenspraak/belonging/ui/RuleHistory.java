package nl.samenspraak.belonging.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenspraak.belonging.RuleVersionCard;
import nl.samenspraak.belonging.RuleVersionId;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.RuleId;
import org.jspecify.annotations.Nullable;

/** What a rule said over time and who came in by which of it, folded; asked when it is unfolded. */
class RuleHistory extends Div {

    private final BelongingDesk desk;
    private final RuleSentence sentence;
    private final Rows<Said, RuleVersionId, Version> rows = new Rows<>(Said::id, Version::new);
    private final Fold fold = new Fold(rows, this::fill);
    private @Nullable RuleId rule;

    /** What it said, on whose word and from when until when, and who came in by that. */
    private record Said(RuleVersionId id, String sentence, String details, String letIn) {}

    RuleHistory(BelongingDesk desk, RuleSentence sentence) {
        this.desk = desk;
        this.sentence = sentence;
        add(fold);
    }

    void show(RuleId rule, int changes) {
        this.rule = rule;
        setVisible(changes > 0);
        fold.setSummaryText(getTranslation("belonging.history", changes));
        if (fold.isOpen()) fill();
    }

    private void fill() {
        var history = desk.rules.history(Objects.requireNonNull(rule));
        var organisations = desk.organisations.cards(history.stream()
                .map(version -> version.text().organisation())
                .distinct()
                .toList());
        var people = desk.people.cards(history.stream()
                .flatMap(version -> Stream.concat(Stream.of(version.by()), version.letIn().stream()))
                .distinct()
                .toList());
        rows.show(history.stream()
                .map(version -> new Said(
                        version.id(),
                        sentence.of(
                                version.text(),
                                Objects.requireNonNull(
                                        organisations.get(version.text().organisation())),
                                this),
                        details(version, Objects.requireNonNull(people.get(version.by()))),
                        letIn(version.letIn().stream()
                                .map(people::get)
                                .map(Objects::requireNonNull)
                                .map(PersonCard::name)
                                .sorted()
                                .collect(joining(", ")))))
                .toList());
    }

    private String details(RuleVersionCard version, PersonCard by) {
        var now = desk.clock.instant();
        var from = Moments.on(version.at(), now, getLocale());
        var who = version.byMerging()
                ? getTranslation("belonging.history.merged")
                : getTranslation("belonging.history.by", by.name());
        return version.until()
                .map(until -> getTranslation("belonging.history.until", who, from, Moments.on(until, now, getLocale())))
                .orElseGet(() -> getTranslation("belonging.history.since", who, from));
    }

    private String letIn(String names) {
        return names.isEmpty()
                ? getTranslation("belonging.history.nobody")
                : getTranslation("belonging.history.letin", names);
    }

    private static class Version extends Div implements Row<Said> {

        @Override
        public void show(Said said) {
            removeAll();
            var what = new Span(said.sentence());
            what.addClassName("rule-sentence");
            add(what, details(said.details()), details(said.letIn()));
            addClassName("rule-version");
        }

        private static Span details(String text) {
            var details = new Span(text);
            details.addClassName("details");
            return details;
        }
    }
}
