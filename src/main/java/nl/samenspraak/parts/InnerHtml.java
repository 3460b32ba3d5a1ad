package nl.samenspraak.parts;

import com.vaadin.flow.component.HasElement;

/**
 * The inside of an element as HTML. Flow sends it each time that it is set, also when it is the same, and then the browser makes
 * all of it anew: a link that is replaced between press and release is never followed. So it is set only when it is another.
 */
public final class InnerHtml {

    private static final String PROPERTY = "innerHTML";

    private InnerHtml() {}

    public static void show(HasElement in, String html) {
        var element = in.getElement();
        if (!html.equals(element.getProperty(PROPERTY))) element.setProperty(PROPERTY, html);
    }
}
