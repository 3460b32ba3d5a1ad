package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
        comments = new Figure(base + "/inbreng?wat=reacties", true);
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
                getTranslation("summary.lead.comments", heat, now.comments()),
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
                        ? getTranslation(
                                "summary.lead.waiting",
                                oldest.getAsInt(),
                                now.waiting().size())
                        : getTranslation("summary.lead.waiting.none"),
                "");
    }

    private static class Figure extends Anchor {

        private final Span number = new Span();
        private final Span of = new Span();
        private final Span words = new Span();
        private final Span up = new Span();

        Figure(String address, boolean page) {
            super(address);
            getElement().setAttribute(page ? "router-link" : "router-ignore", true);
            number.addClassName("figure");
            of.addClassName("of");
            up.addClassName("up");
            add(number, of, words, up);
        }

        void show(long figure, String total, String caption, String fresh) {
            number.setText(figure + " ");
            of.setText(total);
            words.setText(caption + " ");
            up.setText(fresh);
        }
    }
}
