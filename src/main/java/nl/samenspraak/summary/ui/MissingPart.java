package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.summary.Overview;

/** What organisations miss, and how many of them. */
class MissingPart extends Section {

    private final String base;
    private final Paragraph count = new Paragraph();
    private final Rows<MissingPointCard, MissingPointId, Point> rows = new Rows<>(MissingPointCard::id, Point::new);

    MissingPart(String base) {
        this.base = base;
        rows.addClassName("missing-points");
        add(new H2(getTranslation("summary.missing")), count, rows);
    }

    void show(Overview now) {
        count.setText(getTranslation("summary.missing.count", now.missing().size()));
        rows.show(now.missing());
    }

    private class Point extends Div implements Row<MissingPointCard> {

        private final Anchor title = new Anchor(base + "/actiepunten");
        private final Span by = new Span();

        Point() {
            title.getElement().setAttribute("router-link", true);
            by.addClassName("details");
            add(title, by);
        }

        @Override
        public void show(MissingPointCard point) {
            title.setText(point.text().title());
            by.setText(
                    getTranslation("summary.missing.by", 1 + point.supporters().size()));
        }
    }
}
