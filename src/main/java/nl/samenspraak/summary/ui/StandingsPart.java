package nl.samenspraak.summary.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.ui.TallyBar;
import nl.samenspraak.ballot.ui.TallyWords;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.summary.Overview;
import nl.samenspraak.summary.ui.TablePart.Cell;
import org.jspecify.annotations.Nullable;

/** Where the organisations stand on each action point. */
class StandingsPart extends Section {

    private final String base;
    private final Rows<Overview.ActionPoint, Integer, Standing> rows =
            new Rows<>(one -> one.passage().number(), Standing::new);
    private final TablePart table = new TablePart(getTranslation("summary.standings"));
    private final NativeButton inText = order("summary.order.text", false);
    private final NativeButton divided = order("summary.order.divided", true);
    private final Paragraph none = new Paragraph(getTranslation("summary.standings.none"));
    private boolean byDivision;
    private @Nullable Overview shown;

    StandingsPart(String base) {
        this.base = base;
        setId("standpunten");
        var order = new Div(inText, divided);
        order.addClassName("kinds");
        order.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("summary.order"));
        rows.addClassName("standings");
        add(
                new H2(getTranslation("summary.standings")),
                new Paragraph(getTranslation("summary.standings.how")),
                order,
                none,
                rows,
                table);
    }

    void show(Overview now) {
        shown = now;
        none.setVisible(now.actionPoints().isEmpty());
        inText.getElement().setAttribute("aria-pressed", String.valueOf(!byDivision));
        divided.getElement().setAttribute("aria-pressed", String.valueOf(byDivision));
        var sorted = now.actionPoints().stream()
                .sorted(
                        byDivision
                                ? comparing(Overview.ActionPoint::division).reversed()
                                : comparing(one -> one.passage().number()))
                .toList();
        rows.show(sorted);
        table.show(heads(), sorted.stream().map(this::cells).toList());
    }

    private NativeButton order(String key, boolean division) {
        return new NativeButton(getTranslation(key), click -> {
            byDivision = division;
            if (shown != null) show(shown);
        });
    }

    private List<String> heads() {
        return Stream.of("actionPoint", "yes", "yesIf", "no", "abstain", "silent", "carried", "leads")
                .map(key -> getTranslation("summary.head." + key))
                .toList();
    }

    private List<Cell> cells(Overview.ActionPoint one) {
        var tally = one.tally();
        var there = address(one);
        return List.of(
                new Cell(one.passage().number() + " " + one.passage().title(), there),
                Cell.count(tally.yes(), address(one, Choice.YES)),
                Cell.count(tally.yesIf(), address(one, Choice.YES_IF)),
                Cell.count(tally.no(), address(one, Choice.NO)),
                Cell.count(tally.abstain(), address(one, Choice.ABSTAIN)),
                Cell.count(one.silent().size(), "#" + whoId(one)),
                Cell.of(getTranslation(one.carried() ? "summary.carried.yes" : "summary.carried.no")),
                Cell.of(names(one.leads())));
    }

    private String address(Overview.ActionPoint one, Choice choice) {
        return base + "/inbreng?wat=standpunten&actiepunt=" + one.passage().number() + "&keuze="
                + choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String whoId(Overview.ActionPoint one) {
        return "wie-bij-actiepunt-" + one.passage().number();
    }

    private String address(Overview.ActionPoint one) {
        return base + "/actiepunten?actiepunt=" + one.passage().number();
    }

    private static String names(List<OrganisationCard> all) {
        return all.stream().map(OrganisationCard::name).collect(Collectors.joining(", "));
    }

    /** One action point; its title leads to the motivations, and what unfolds says who the others are. */
    private class Standing extends Div implements Row<Overview.ActionPoint> {

        private final Span number = new Span();
        private final Anchor title = new Anchor();
        private final Span carried = new Span(getTranslation("summary.carried"));
        private final NativeDetails who = new NativeDetails();
        private final Div names = new Div();
        private final TallyBar bar = new TallyBar();

        Standing() {
            addClassName("standing");
            number.addClassName("n");
            title.addClassName("t");
            title.getElement().setAttribute("router-link", true);
            who.addClassNames("fold", "leads");
            who.setContent(names);
            carried.addClassName("carried");
            add(new Div(number, title, carried, who), bar);
        }

        @Override
        public void show(Overview.ActionPoint one) {
            number.setText(one.passage().number() + " ");
            title.setText(one.passage().title());
            title.setHref(address(one));
            carried.setVisible(one.carried());
            var takePart = one.tally().takePart().size();
            who.setId(whoId(one));
            who.setSummaryText(
                    one.leads().isEmpty()
                            ? getTranslation("summary.leads.none", takePart)
                            : getTranslation(
                                    "summary.leads",
                                    names(one.leads()),
                                    takePart,
                                    one.leads().size()));
            who.setClassName("lack", one.leads().isEmpty());
            names.removeAll();
            name("summary.standings.leads", one.leads());
            name("summary.standings.takePart", one.takePart());
            name("summary.standings.silent", one.silent());
            bar.show(new TallyWords(this::getTranslation)
                    .parts(one.tally(), one.silent().size(), choice -> address(one, choice), "#" + whoId(one)));
        }

        private void name(String key, List<OrganisationCard> all) {
            if (!all.isEmpty()) names.add(new Paragraph(getTranslation(key, all.size(), StandingsPart.names(all))));
        }
    }
}
