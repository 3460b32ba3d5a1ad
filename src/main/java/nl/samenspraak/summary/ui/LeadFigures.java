package nl.samenspraak.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.summary.Overview;

/** Four figures; each number in them leads to what it counts, what is new by itself too. */
class LeadFigures extends Div {

    private final String base;
    private final Figure taking = new Figure("#wie-doet-mee");
    private final Figure comments;
    private final Figure carried = new Figure("#standpunten");
    private final Figure waiting = new Figure("#vragen");

    LeadFigures(String base) {
        this.base = base + "/inbreng?wat=";
        addClassName("lead-figures");
        comments = new Figure(this.base + "reacties");
        add(taking, comments, carried, waiting);
    }

    void show(Overview now) {
        var since = "&sinds=" + now.since();
        var heat = now.chapters().stream()
                .flatMap(chapter -> chapter.paragraphs().stream())
                .filter(one -> one.comments() > 0)
                .count();
        taking.show(
                now.taking(),
                getTranslation("summary.of", now.organisations().size()),
                getTranslation("summary.lead.taking"));
        comments.show(now.comments(), "", getTranslation("summary.lead.comments", now.comments()));
        comments.also("#tekst", heat == 0 ? "" : getTranslation("summary.lead.places", heat));
        comments.fresh(this.base + "reacties" + since, now.fresh().comments());
        carried.show(
                now.carried(),
                getTranslation("summary.of", now.actionPoints().size()),
                getTranslation("summary.lead.carried"));
        carried.fresh(this.base + "standpunten" + since, now.fresh().positions());
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
                        : getTranslation("summary.lead.waiting.none"));
    }

    private static class Figure extends Div {

        private final Span number = new Span();
        private final Span of = new Span();
        private final Span words = new Span();
        private final Anchor also = new Anchor();
        private final Anchor up = new Anchor();

        Figure(String address) {
            number.addClassName("figure");
            of.addClassName("of");
            words.addClassName("words");
            up.addClassName("up");
            var whole = new Anchor();
            lead(whole, address);
            whole.add(number, of, words);
            also.setVisible(false);
            up.setVisible(false);
            add(whole, also, up);
        }

        void show(long figure, String total, String caption) {
            number.setText(figure + " ");
            of.setText(total);
            words.setText(caption);
        }

        /** A second number in the words, with what it counts. */
        void also(String address, String caption) {
            also.setVisible(!caption.isEmpty());
            also.setText(caption);
            lead(also, address);
        }

        /** How many of these are new; nothing where none is. */
        void fresh(String address, long count) {
            up.setVisible(count > 0);
            up.setText(getTranslation("summary.lead.fresh", count));
            lead(up, address);
        }

        private static void lead(Anchor link, String address) {
            link.setHref(address);
            link.getElement().setAttribute(address.startsWith("#") ? "router-ignore" : "router-link", true);
        }
    }
}
