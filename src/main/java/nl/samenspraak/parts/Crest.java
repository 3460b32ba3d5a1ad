package nl.samenspraak.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.people.OrganisationCard;
import org.jspecify.annotations.Nullable;

/**
 * The mark by which an organisation is recognised: its logo, or its short name on its colour. Decoration; the name stands
 * beside it.
 */
public class Crest extends Span {

    private @Nullable OrganisationCard shown;

    /** Of nobody yet. */
    public Crest() {
        addClassName("crest");
        getElement().setAttribute("aria-hidden", "true");
    }

    public Crest(OrganisationCard organisation) {
        this();
        show(organisation);
    }

    public Crest(String letters, String colour) {
        this();
        show(letters, colour);
    }

    /** Shows an organisation, or how the same one looks now. */
    public void show(OrganisationCard organisation) {
        if (organisation.equals(shown)) return;
        shown = organisation;
        var logo = organisation.logo();
        show(logo.isPresent() ? "" : organisation.shortName(), organisation.colour());
        setClassName("logo", logo.isPresent());
        logo.ifPresent(address -> add(new Image(address, "")));
    }

    /** The name to show beside it, which says so when the organisation stopped. */
    public static String name(OrganisationCard organisation, Component part) {
        return organisation.retired()
                ? part.getTranslation("organisation.stopped", organisation.name())
                : organisation.name();
    }

    private void show(String letters, String colour) {
        setText(letters);
        // The one style that is data: an organisation's own colour.
        getElement().getStyle().set("--crest", colour);
    }
}
