package nl.samenspraak.parts;

import com.vaadin.flow.component.html.Span;
import nl.samenspraak.people.OrganisationCard;

/** The mark by which an organisation is recognised: its short name on its colour. Decoration; the name stands beside it. */
public class Crest extends Span {

    public Crest(OrganisationCard organisation) {
        this(organisation.shortName(), organisation.colour());
    }

    public Crest(String letters, String colour) {
        super(letters);
        addClassName("crest");
        getElement().setAttribute("aria-hidden", "true");
        // The one style that is data: an organisation's own colour.
        getElement().getStyle().set("--crest", colour);
    }
}
