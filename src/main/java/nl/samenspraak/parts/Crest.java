package nl.samenspraak.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import nl.samenspraak.people.OrganisationCard;

/**
 * The mark by which an organisation is recognised: its logo, or its short name on its colour. Decoration; the name stands
 * beside it.
 */
public class Crest extends Span {

    public Crest(OrganisationCard organisation) {
        this(organisation.logo().isPresent() ? "" : organisation.shortName(), organisation.colour());
        organisation.logo().ifPresent(this::show);
    }

    public Crest(String letters, String colour) {
        super(letters);
        addClassName("crest");
        getElement().setAttribute("aria-hidden", "true");
        // The one style that is data: an organisation's own colour.
        getElement().getStyle().set("--crest", colour);
    }

    /** The name to show beside it, which says so when the organisation stopped. */
    public static String name(OrganisationCard organisation, Component part) {
        return organisation.retired()
                ? part.getTranslation("organisation.stopped", organisation.name())
                : organisation.name();
    }

    private void show(String logo) {
        addClassName("logo");
        add(new Image(logo, ""));
    }
}
