package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.summary.Overview;

/** Four figures that lead to what they count. */
class LeadFigures extends Div {

    private final Figure taking = new Figure("#wie-doet-mee", false);
    private final Figure comments;
    private final Figure carried = new Figure("#standpunten", false);
    private final Figure waiting = new Figure("#vragen", false);

    LeadFigures(String base) {
        addClassName("lead-figures");
        comments = new Figure(base + "/moderatie", true);
        add(taking, comments, carried, waiting);
    }

    void show(Overview now) {
        var heat = now.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .filter(one -> one.comments() > 0)
                .count();
        taking.show(
                now.taking(),
                getTranslation("summary.of", now.organisations().size()),
                getTranslation("summary.lead.taking"),
                "");
        comments.show(
                now.comments(),
                "",
                getTranslation("summary.lead.comments", heat),
                now.fresh().comments() == 0 ? "" : "+" + now.fresh().comments());
        carried.show(
                now.carried(),
                getTranslation("summary.of", now.actionPoints().size()),
                getTranslation("summary.lead.carried"),
                now.fresh().positions() == 0 ? "" : "+" + now.fresh().positions());
        var oldest =
                now.waiting().stream().mapToInt(WaitingQuestion::workingDays).max();
        waiting.show(
                now.waiting().size(),
                "",
                oldest.isPresent()
                        ? getTranslation("summary.lead.waiting", oldest.getAsInt())
                        : getTranslation("summary.lead.waiting.none"),
                "");
    }

    private static class Figure extends Anchor {

        private final Element number = new Element("b");
        private final Element of = new Element("small");
        private final Span words = new Span();
        private final Span up = new Span();

        Figure(String address, boolean page) {
            super(address);
            getElement().setAttribute(page ? "router-link" : "router-ignore", true);
            number.appendChild(Element.createText(""), of);
            up.addClassName("up");
            getElement().appendChild(number);
            add(words, up);
        }

        void show(long figure, String total, String caption, String fresh) {
            number.getChild(0).setText(figure + " ");
            of.setText(total);
            words.setText(caption + " ");
            up.setText(fresh);
        }
    }
}
