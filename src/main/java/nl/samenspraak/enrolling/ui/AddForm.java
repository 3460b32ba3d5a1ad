package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.samenspraak.people.OrganisationText;

/** Adds one organisation. */
class AddForm extends Div {

    private final EnrollingDesk desk;
    private final Runnable changed;
    private final OrganisationForm form;

    AddForm(EnrollingDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        form = new OrganisationForm(
                desk.unsent, Optional.empty(), getTranslation("enrolling.add.yes"), this::add, () -> {});
        add(new Paragraph(getTranslation("enrolling.add.how")), form);
    }

    /** Whether one was filled in that is not added. */
    boolean holdsWords() {
        return form.holdsWords();
    }

    private void add(OrganisationText text) {
        desk.organisations.add(text);
        form.clear();
        form.say(getTranslation("enrolling.added", text.name().text()));
        changed.run();
    }
}
