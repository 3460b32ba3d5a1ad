package nl.samenspraak.workspace;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;

/** The browser's own list to choose one organisation from. */
@Tag("select")
class OrganisationChoice extends AbstractSinglePropertyField<OrganisationChoice, String>
        implements Focusable<OrganisationChoice> {

    OrganisationChoice(String none, List<OrganisationCard> organisations) {
        super("value", "", false);
        // A browser's own list knows no other event.
        setSynchronizedEvent("change");
        option("", none);
        organisations.forEach(one -> option(one.id().toString(), Crest.name(one, this)));
    }

    void choose(OrganisationId organisation) {
        setValue(organisation.toString());
    }

    Optional<OrganisationId> chosen() {
        return Optional.of(getValue()).filter(value -> !value.isEmpty()).map(OrganisationId::of);
    }

    private void option(String value, String text) {
        getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(text));
    }
}
