package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import nl.samenspraak.parts.Row;

/** What is kept of somebody in one way, to unfold; it stays as open as it was when something in it changes. */
class DossierFold extends NativeDetails implements Row<DossierFold.Seen> {

    /**
     * @param rows the first of them, in words
     * @param all how many there are
     */
    record Seen(String messageKey, List<Map<String, String>> rows, int all) {}

    DossierFold() {
        addClassName("fold");
    }

    @Override
    public void show(Seen seen) {
        var content = new Div();
        seen.rows().forEach(row -> content.add(list(row)));
        if (seen.all() > seen.rows().size())
            content.add(new Paragraph(getTranslation("dossier.more", seen.rows().size())));
        setSummaryText(getTranslation(seen.messageKey()) + " (" + seen.all() + ")");
        setContent(content);
    }

    private static DescriptionList list(Map<String, String> row) {
        var list = new DescriptionList();
        list.addClassName("dossier-row");
        row.forEach(
                (column, words) -> list.add(new DescriptionList.Term(column), new DescriptionList.Description(words)));
        return list;
    }
}
