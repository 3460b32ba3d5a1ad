package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import nl.samenspraak.parts.InnerHtml;
import org.springframework.web.util.HtmlUtils;

/** The numbers of a drawing as a table, for who reads rather than looks. */
class TablePart extends NativeDetails {

    private final String caption;
    private final Div table = new Div();

    TablePart(String caption) {
        this.caption = caption;
        addClassNames("fold", "as-table");
        setSummaryText(getTranslation("summary.table"));
        table.addClassName("table-slot");
        setContent(table);
    }

    /** What stands in a cell, and the address it leads to; none is empty. */
    record Cell(String text, String address) {

        static Cell of(Object text) {
            return new Cell(String.valueOf(text), "");
        }

        /** A number that leads to what it counts, when it counts something. */
        static Cell count(long number, String address) {
            return new Cell(String.valueOf(number), number == 0 ? "" : address);
        }
    }

    /** The first cell of a row is its name. */
    void show(List<String> heads, List<List<Cell>> rows) {
        var html = new StringBuilder("<table><caption>").append(escape(caption)).append("</caption><thead><tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var row : rows) {
            html.append("<tr><th scope=\"row\">").append(inside(row.getFirst())).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> html.append("<td>").append(inside(cell)).append("</td>"));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        InnerHtml.show(table, html.toString());
    }

    private static String inside(Cell cell) {
        var text = escape(cell.text());
        return cell.address().isEmpty()
                ? text
                : "<a router-link href=\"" + escape(cell.address()) + "\">" + text + "</a>";
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
