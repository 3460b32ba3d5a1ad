package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;

/** The browser's own list to choose one person from, or nobody in particular. */
@Tag("select")
class PersonChoice extends AbstractSinglePropertyField<PersonChoice, String> implements Focusable<PersonChoice> {

    PersonChoice(String nobody, List<PersonCard> people) {
        super("value", "", false);
        option("", nobody);
        people.forEach(person -> option(person.id().toString(), person.name()));
    }

    Optional<PersonId> chosen() {
        return Optional.of(getValue()).filter(value -> !value.isEmpty()).map(PersonId::of);
    }

    private void option(String value, String text) {
        getElement()
                .appendChild(new Element("option").setAttribute("value", value).setText(text));
    }
}
