package wrong.ui;

import com.vaadin.flow.component.html.Div;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;

/** A page that does what nobody asked and no guard looks at. */
public class PageOfTheSystem extends Div {

    void press(Register register, PersonId person) {
        register.allowFounding(person);
    }
}
