package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspraak.summary.Overview;
import nl.samenspraak.summary.ui.TablePart.Cell;

/** How much came on each day of the round. */
class DaysPart extends Section {

    private static final int HEIGHT = 100;
    private static final int WIDTH = 20;

    private final String base;
    private final Div drawing = new Div();
    private final Div axis = new Div();
    private final TablePart table = new TablePart(getTranslation("summary.days"));
    private List<Overview.Day> shown = List.of();

    DaysPart(String base) {
        this.base = base;
        addClassName("days");
        drawing.addClassName("days-drawing");
        drawing.getElement().setAttribute("aria-hidden", "true");
        axis.addClassName("days-axis");
        axis.getElement().setAttribute("aria-hidden", "true");
        add(
                new H2(getTranslation("summary.days")),
                new Paragraph(getTranslation("summary.days.how")),
                drawing,
                axis,
                table);
    }

    void show(Overview now) {
        if (now.days().equals(shown)) return;
        shown = now.days();
        drawing.getElement().setProperty("innerHTML", drawn(shown));
        axis.setText("");
        if (!shown.isEmpty()) axis.setText(named("d MMM", shown.getFirst()) + " – " + named("d MMM", shown.getLast()));
        table.show(
                Stream.of("day", "comments", "positions")
                        .map(key -> getTranslation("summary.head." + key))
                        .toList(),
                shown.stream()
                        .filter(one -> one.comments() + one.positions() > 0)
                        .map(this::cells)
                        .toList());
    }

    private List<Cell> cells(Overview.Day one) {
        var there = base + "/inbreng?dag=" + one.day();
        return List.of(
                Cell.of(named("EEEE d MMMM", one)),
                Cell.count(one.comments(), there + "&wat=reacties"),
                Cell.count(one.positions(), there + "&wat=standpunten"));
    }

    /** With the year when the days are of more than one. */
    private String named(String pattern, Overview.Day one) {
        var oneYear = shown.getFirst().day().getYear() == shown.getLast().day().getYear();
        return one.day().format(DateTimeFormatter.ofPattern(oneYear ? pattern : pattern + " yyyy", getLocale()));
    }

    /** Numbers only, so safe as HTML; positions stand on top of comments. */
    private static String drawn(List<Overview.Day> days) {
        var most = Math.max(
                1,
                days.stream()
                        .mapToInt(one -> one.comments() + one.positions())
                        .max()
                        .orElse(1));
        var bars = new StringBuilder();
        for (var i = 0; i < days.size(); i++) {
            var said = Math.ceilDiv(days.get(i).comments() * HEIGHT, most);
            var taken = Math.ceilDiv(days.get(i).positions() * HEIGHT, most);
            bars.append(bar("said", i, HEIGHT - said, said)).append(bar("taken", i, HEIGHT - said - taken, taken));
        }
        return "<svg viewBox=\"0 0 " + Math.max(1, days.size()) * WIDTH + " " + HEIGHT
                + "\" preserveAspectRatio=\"none\">" + bars + "</svg>";
    }

    private static String bar(String look, int at, int top, int height) {
        if (height == 0) return "";
        return "<rect class=\"" + look + "\" x=\"" + (at * WIDTH + 2) + "\" y=\"" + top + "\" width=\"" + (WIDTH - 4)
                + "\" height=\"" + height + "\"/>";
    }
}
