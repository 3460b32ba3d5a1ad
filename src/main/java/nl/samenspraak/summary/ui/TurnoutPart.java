package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.summary.Overview;
import nl.samenspraak.summary.ui.TablePart.Cell;

/** Who takes part and who is still silent, by kind of organisation; one square for each. */
class TurnoutPart extends Section {

    private static final int NAMED = 6;

    private final String base;

    private final Rows<Kind, OrganisationKind, KindRow> rows = new Rows<>(Kind::kind, () -> new KindRow());
    private final Paragraph silent = new Paragraph();
    private final Span others = new Span();
    private final NativeDetails otherSilent = new NativeDetails("", others);
    private final TablePart table = new TablePart(getTranslation("summary.turnout"));

    /** Organisations of a kind, those that are furthest first. */
    private record Kind(OrganisationKind kind, List<Overview.Participation> all) {

        long taking() {
            return all.stream()
                    .filter(one -> one.state() != Overview.State.SILENT)
                    .count();
        }
    }

    TurnoutPart(String base) {
        this.base = base;
        setId("wie-doet-mee");
        rows.addClassName("turnout");
        silent.addClassName("silent-names");
        otherSilent.addClassNames("fold", "silent-others");
        add(
                new H2(getTranslation("summary.turnout")),
                new Paragraph(getTranslation("summary.turnout.how")),
                rows,
                silent,
                otherSilent,
                table);
    }

    void show(Overview now) {
        rows.show(Stream.of(OrganisationKind.values())
                .map(kind -> new Kind(
                        kind,
                        now.of(kind).stream()
                                .sorted(Comparator.comparing(Overview.Participation::state))
                                .toList()))
                .filter(kind -> !kind.all().isEmpty())
                .toList());
        showSilent(now.organisations().stream()
                .filter(one -> one.state() == Overview.State.SILENT)
                .map(one -> Crest.name(one.organisation(), this))
                .toList());
        table.show(
                Stream.of("organisation", "state", "comments", "positions", "ambition", "missing", "last")
                        .map(key -> getTranslation("summary.head." + key))
                        .toList(),
                now.organisations().stream().map(one -> cells(one, now)).toList());
    }

    private void showSilent(List<String> names) {
        var first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        var more = names.size() - NAMED;
        silent.setText(
                names.isEmpty()
                        ? getTranslation("summary.silent.none")
                        : getTranslation(more > 0 ? "summary.silent.more" : "summary.silent", first));
        otherSilent.setVisible(more > 0);
        otherSilent.setSummaryText(getTranslation("summary.silent.others", more));
        others.setText(names.stream().skip(NAMED).collect(Collectors.joining(", ")) + ".");
    }

    private List<Cell> cells(Overview.Participation one, Overview now) {
        var there = address(one);
        return List.of(
                new Cell(Crest.name(one.organisation(), this), there),
                Cell.of(getTranslation("summary.state." + one.state())),
                Cell.count(one.comments(), there + "&wat=reacties"),
                new Cell(
                        getTranslation(
                                "summary.positions.of",
                                one.positions(),
                                now.actionPoints().size()),
                        one.positions() == 0 ? "" : there + "&wat=standpunten"),
                new Cell(
                        getTranslation(one.ambition() ? "summary.yes" : "summary.no"),
                        one.ambition() ? there + "&wat=ambitie" : ""),
                Cell.count(one.missing(), there + "&wat=ontbrekend"),
                Cell.of(one.last()
                        .map(at -> Moments.on(at, now.now(), getLocale()))
                        .orElse("–")));
    }

    private String address(Overview.Participation one) {
        return base + "/inbreng?organisatie=" + one.organisation().id();
    }

    /** A kind of organisations, unfolded by name. */
    private class KindRow extends NativeDetails implements Row<Kind> {

        private final Span name = new Span();
        private final Span squares = new Span();
        private final Span count = new Span();
        private final Rows<Overview.Participation, OrganisationId, OrganisationRow> inside =
                new Rows<>(one -> one.organisation().id(), OrganisationRow::new);

        KindRow() {
            addClassName("kind");
            squares.addClassName("squares");
            squares.getElement().setAttribute("aria-hidden", "true");
            count.addClassName("count");
            var row = new Span(name, squares, count);
            row.addClassName("kind-row");
            setSummary(row);
            inside.addClassName("by-name");
            setContent(inside);
        }

        @Override
        public void show(Kind kind) {
            name.setText(getTranslation("summary.kind." + kind.kind()) + " ");
            squares.removeAll();
            kind.all().forEach(one -> {
                var square = new Span();
                square.addClassNames("square", one.state().name().toLowerCase(Locale.ROOT));
                square.setTitle(
                        Crest.name(one.organisation(), this) + ": " + getTranslation("summary.state." + one.state()));
                squares.add(square);
            });
            count.setText(getTranslation(
                    "summary.positions.of", kind.taking(), kind.all().size()));
            inside.show(kind.all());
        }
    }

    private class OrganisationRow extends Div implements Row<Overview.Participation> {

        private final Span square = new Span();
        private final Anchor name = new Anchor();
        private final Span state = new Span();

        OrganisationRow() {
            square.getElement().setAttribute("aria-hidden", "true");
            name.getElement().setAttribute("router-link", true);
            state.addClassName("details");
            add(square, name, state);
        }

        @Override
        public void show(Overview.Participation one) {
            square.setClassName("square " + one.state().name().toLowerCase(Locale.ROOT));
            name.setText(Crest.name(one.organisation(), this));
            name.setHref(address(one));
            state.setText(getTranslation("summary.state." + one.state()));
        }
    }
}
