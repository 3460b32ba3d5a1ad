package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.summary.Overview;

/** What organisations miss, and how many of them; who they are unfolds. */
class MissingPart extends Section {

    private final String base;
    private final Paragraph none = new Paragraph(getTranslation("summary.missing.none"));
    private final Anchor count;
    private final Rows<Overview.Missed, MissingPointId, Point> rows =
            new Rows<>(one -> one.point().id(), Point::new);

    MissingPart(String base) {
        this.base = base;
        count = new Anchor(base + "/inbreng?wat=ontbrekend", "");
        count.getElement().setAttribute("router-link", true);
        rows.addClassName("missing-points");
        add(new H2(getTranslation("summary.missing")), none, new Paragraph(count), rows);
    }

    void show(Overview now) {
        var many = now.missing().size();
        none.setVisible(many == 0);
        count.setVisible(many > 0);
        count.setText(getTranslation("summary.missing.count", many));
        rows.show(now.missing());
    }

    private class Point extends Div implements Row<Overview.Missed> {

        private final Anchor title = new Anchor(base + "/actiepunten");
        private final NativeDetails by = new NativeDetails();
        private final Paragraph names = new Paragraph();

        Point() {
            title.getElement().setAttribute("router-link", true);
            by.addClassNames("fold", "details");
            by.setContent(names);
            add(title, by);
        }

        @Override
        public void show(Overview.Missed one) {
            title.setText(one.point().text().title());
            by.setSummaryText(getTranslation("summary.missing.by", one.by().size()));
            names.setText(one.by().stream().map(who -> Crest.name(who, this)).collect(Collectors.joining(", ")));
        }
    }
}
