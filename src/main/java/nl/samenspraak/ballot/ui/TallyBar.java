package nl.samenspraak.ballot.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How many gave which answer: a drawn bar, and the same in words. */
public class TallyBar extends Div {

    /**
     * How many gave an answer; {@code look} is the class of its shape and colour, {@code address} leads to who they are, and
     * is empty where that is at hand. A part without words is drawn only.
     */
    public record Part(String look, int count, String words, String address) {

        public Part(String look, int count, String words) {
            this(look, count, words, "");
        }

        public Part leadingTo(String there) {
            return new Part(look, count, words, there);
        }
    }

    private final Span drawing = new Span();
    private final Div words = new Div();
    private List<Part> shown = List.of();

    public TallyBar() {
        addClassName("tally");
        drawing.addClassName("tally-bar");
        drawing.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("tally-words");
        add(drawing, words);
    }

    /** Draws the parts in this order; the words leave out what nobody answered. */
    public void show(List<Part> parts) {
        if (parts.equals(shown)) return;
        shown = parts;
        drawing.getElement().setProperty("innerHTML", drawn(parts));
        words.removeAll();
        parts.stream()
                .filter(part -> part.count() > 0 && !part.words().isEmpty())
                .forEach(part -> words.add(word(part)));
    }

    private static Component word(Part part) {
        var word = new Span(part.words());
        word.addClassNames("choice", part.look());
        if (part.address().isEmpty()) return word;
        var link = new Anchor(part.address(), word);
        link.getElement().setAttribute(part.address().startsWith("#") ? "router-ignore" : "router-link", true);
        return link;
    }

    /** Numbers and fixed words only, so safe as HTML; an SVG needs no style attribute, which a strict CSP would refuse. */
    private static String drawn(List<Part> parts) {
        var all = Math.max(1, parts.stream().mapToInt(Part::count).sum());
        var before = new int[1];
        var bars = parts.stream()
                .filter(part -> part.count() > 0)
                .map(part -> {
                    var x = before[0];
                    before[0] += part.count();
                    return "<rect class=\"" + part.look() + "\" x=\"" + x + "\" width=\"" + part.count()
                            + "\" height=\"1\"/>";
                })
                .collect(joining());
        return "<svg viewBox=\"0 0 " + all + " 1\" preserveAspectRatio=\"none\">" + bars + "</svg>";
    }
}
