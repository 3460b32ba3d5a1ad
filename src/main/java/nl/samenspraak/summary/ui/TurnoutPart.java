package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.summary.Overview;

/** Who takes part and who is still silent, by kind of organisation; one square for each. */
class TurnoutPart extends Section {

    private static final int NAMED = 6;

    private final Rows<Kind, OrganisationKind, KindRow> rows = new Rows<>(Kind::kind, KindRow::new);
    private final Paragraph silent = new Paragraph();
    private final TablePart table = new TablePart(getTranslation("summary.turnout"));

    /** Organisations of a kind, those that are furthest first. */
    private record Kind(OrganisationKind kind, List<Overview.Participation> all) {

        long taking() {
            return all.stream()
                    .filter(one -> one.state() != Overview.State.SILENT)
                    .count();
        }
    }

    TurnoutPart() {
        setId("wie-doet-mee");
        rows.addClassName("turnout");
        silent.addClassName("silent-names");
        add(
                new H2(getTranslation("summary.turnout")),
                new Paragraph(getTranslation("summary.turnout.how")),
                rows,
                silent,
                table);
    }

    void show(Overview now) {
        rows.show(Stream.of(OrganisationKind.values())
                .map(kind -> new Kind(
                        kind,
                        now.of(kind).stream()
                                .sorted(java.util.Comparator.comparing(Overview.Participation::state))
                                .toList()))
                .filter(kind -> !kind.all().isEmpty())
                .toList());
        silent.setText(silent(now));
        table.show(
                Stream.of("organisation", "state", "comments", "positions", "ambition", "last")
                        .map(key -> getTranslation("summary.head." + key))
                        .toList(),
                now.organisations().stream().map(one -> cells(one, now)).toList());
    }

    private String silent(Overview now) {
        var names = now.organisations().stream()
                .filter(one -> one.state() == Overview.State.SILENT)
                .map(one -> one.organisation().name())
                .toList();
        if (names.isEmpty()) return getTranslation("summary.silent.none");
        var first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() <= NAMED
                ? getTranslation("summary.silent", first)
                : getTranslation("summary.silent.more", first, names.size() - NAMED);
    }

    private List<String> cells(Overview.Participation one, Overview now) {
        return List.of(
                one.organisation().name(),
                getTranslation("summary.state." + one.state()),
                String.valueOf(one.comments()),
                getTranslation(
                        "summary.positions.of",
                        one.positions(),
                        now.actionPoints().size()),
                getTranslation(one.ambition() ? "summary.yes" : "summary.no"),
                one.last().map(at -> Moments.near(at, now.now(), getLocale())).orElse("–"));
    }

    private static class KindRow extends Div implements Row<Kind> {

        private final Span name = new Span();
        private final Span squares = new Span();
        private final Span count = new Span();

        KindRow() {
            addClassName("kind-row");
            squares.addClassName("squares");
            squares.getElement().setAttribute("aria-hidden", "true");
            count.addClassName("count");
            add(name, squares, count);
        }

        @Override
        public void show(Kind kind) {
            name.setText(getTranslation("summary.kind." + kind.kind()));
            squares.removeAll();
            kind.all().forEach(one -> {
                var square = new Span();
                square.addClassNames("square", one.state().name().toLowerCase(java.util.Locale.ROOT));
                square.setTitle(one.organisation().name() + ": " + getTranslation("summary.state." + one.state()));
                squares.add(square);
            });
            count.setText(getTranslation(
                    "summary.positions.of", kind.taking(), kind.all().size()));
        }
    }
}
