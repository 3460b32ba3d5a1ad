package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.summary.Overview;
import nl.samenspraak.summary.ui.TablePart.Cell;

/** How much was said along the text: a row for each chapter, a cell for each paragraph that leads there. */
class HeatPart extends Section {

    private static final int SHADES = 5;

    private final String base;
    private final Div map = new Div();
    private final TablePart table = new TablePart(getTranslation("summary.heat"));
    private final Map<String, Anchor> cells = new HashMap<>();
    private List<Overview.Chapter> shown = List.of();
    private List<String> layout = List.of();

    HeatPart(String base) {
        this.base = base;
        setId("tekst");
        map.addClassName("heat");
        add(new H2(getTranslation("summary.heat")), new Paragraph(getTranslation("summary.heat.how")), map, table);
    }

    void show(Overview now) {
        if (now.chapters().equals(shown)) return;
        shown = now.chapters();
        lay(shown);
        var most = shown.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .mapToInt(Overview.Heat::comments)
                .max()
                .orElse(0);
        shown.forEach(chapter -> chapter.paragraphs().forEach(one -> paint(one, most)));
        table.show(heads(), rows(shown));
    }

    /** The cells stay as long as the text stays the same; only their paint changes. */
    private void lay(List<Overview.Chapter> chapters) {
        var places = chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .map(one -> one.passage().place())
                .toList();
        if (places.equals(layout)) return;
        layout = places;
        map.removeAll();
        cells.clear();
        for (var chapter : chapters) {
            var strip = new Div();
            strip.addClassName("strip");
            for (var one : chapter.paragraphs()) {
                var place = one.passage().place();
                var cell = new Anchor(base + "/lezen/" + place);
                cell.getElement().setAttribute("router-link", true);
                cells.put(place, cell);
                strip.add(cell);
            }
            var title = chapter.title().isEmpty() ? getTranslation("summary.heat.before") : chapter.title();
            map.add(new Span(title), strip);
        }
    }

    private void paint(Overview.Heat one, int most) {
        var cell = cells.get(one.passage().place());
        if (cell == null) return;
        var shade = one.comments() == 0 ? 0 : 1 + (SHADES - 1) * (one.comments() - 1) / Math.max(1, most - 1);
        var look = "cell h" + shade + (one.openQuestions() > 0 ? " ask" : "") + (one.fresh() > 0 ? " fresh" : "");
        cell.getElement().setAttribute("class", look);
        var words = getTranslation(
                "summary.heat.cell", name(one.passage()), one.comments(), one.openQuestions(), one.fresh());
        cell.getElement().setAttribute("aria-label", words);
        cell.setTitle(words);
    }

    private String name(Passage passage) {
        return getTranslation(passage.isActionPoint() ? "summary.actionPoint" : "summary.paragraph", passage.number());
    }

    private List<String> heads() {
        return Stream.of("paragraph", "comments", "questions", "fresh")
                .map(key -> getTranslation("summary.head." + key))
                .toList();
    }

    private List<List<Cell>> rows(List<Overview.Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .filter(one -> one.comments() > 0)
                .map(this::cells)
                .toList();
    }

    private List<Cell> cells(Overview.Heat one) {
        var there = base + "/lezen/" + one.passage().place();
        return List.of(
                new Cell(name(one.passage()) + ": " + one.passage().title(), there),
                Cell.count(one.comments(), there),
                Cell.count(one.openQuestions(), there),
                Cell.count(one.fresh(), there));
    }
}
