package nl.samenspraak.summary.ui;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.of("actionPoint", "yes", "yesIf", "no", "abstain", "silent", "leads")
                .map(key -> getTranslation("summary.head." + key))
                .toList();
    }

    private List<Cell> cells(Overview.ActionPoint one) {
        var tally = one.tally();
        var there = address(one);
        return List.of(
                new Cell(one.passage().number() + " " + one.passage().title(), there),
                Cell.count(tally.yes(), there),
                Cell.count(tally.yesIf(), there),
                Cell.count(tally.no(), there),
                Cell.count(tally.abstain(), there),
                Cell.count(one.silent(), "#wie-doet-mee"),
                Cell.of(names(one.leads())));
    }

    private String address(Overview.ActionPoint one) {
        return base + "/actiepunten?actiepunt=" + one.passage().number();
    }

    private static String names(List<OrganisationCard> all) {
        return all.stream().map(OrganisationCard::name).collect(Collectors.joining(", "));
    }

    /** One action point; its title leads to the motivations. */
    private class Standing extends Div implements Row<Overview.ActionPoint> {

        private final Span number = new Span();
        private final Anchor title = new Anchor();
        private final Span leads = new Span();
        private final TallyBar bar = new TallyBar();

        Standing() {
            addClassName("standing");
            number.addClassName("n");
            title.addClassName("t");
            title.getElement().setAttribute("router-link", true);
            leads.addClassName("leads");
            add(new Div(number, title, leads), bar);
        }

        @Override
        public void show(Overview.ActionPoint one) {
            number.setText(one.passage().number() + " ");
            title.setText(one.passage().title());
            title.setHref(address(one));
            var takePart = one.tally().takePart().size();
            leads.setText(
                    one.leads().isEmpty()
                            ? getTranslation("summary.leads.none", takePart)
                            : getTranslation(
                                    "summary.leads",
                                    names(one.leads()),
                                    takePart,
                                    one.leads().size()));
            leads.setClassName("lack", one.leads().isEmpty());
            bar.show(new TallyWords(this::getTranslation).parts(one.tally(), one.silent()));
        }
    }
}
