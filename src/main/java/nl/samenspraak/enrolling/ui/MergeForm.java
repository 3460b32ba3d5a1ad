package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.samenspraak.live.OrganisationBox;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationEntry;
import nl.samenspraak.people.Refusal;

/** Lets an organisation go on in another, after saying in numbers what that does. */
class MergeForm extends Div {

    private final EnrollingDesk desk;
    private final OrganisationCard from;
    private final PutBack putBack;
    private final Runnable done;
    private final OrganisationBox into;
    private final Paragraph effect = new Paragraph();
    private final Save save = new Save(this::merge);

    MergeForm(EnrollingDesk desk, OrganisationCard from, PutBack putBack, Runnable done) {
        this.desk = desk;
        this.from = from;
        this.putBack = putBack;
        this.done = done;
        addClassName("organisation-form");
        into = new OrganisationBox(getTranslation("enrolling.merge.into"), desk.live, this::others);
        into.addValueChangeListener(change -> preview());
        effect.getElement().setAttribute("role", "status");
        save.call(getTranslation("enrolling.merge.yes"));
        save.orLeave(getTranslation("enrolling.cancel"), done);
        add(new Paragraph(getTranslation("enrolling.merge.how", from.name())), into, effect, save);
    }

    private List<OrganisationCard> others() {
        return desk.organisations.all().stream()
                .filter(OrganisationEntry::mayChange)
                .map(OrganisationEntry::card)
                .filter(card -> !card.retired() && !card.id().equals(from.id()))
                .toList();
    }

    private void preview() {
        save.accept();
        if (into.isEmpty()) {
            effect.setText("");
            return;
        }
        var to = into.getValue();
        var people = desk.takingPart.goingAlong(from.id(), to.id());
        var voices = desk.joined.effect(from.id(), to.id());
        effect.setText(getTranslation("enrolling.merge.effect", people, to.name(), voices.passedOn(), from.name())
                + WaysInWords.sentence(this, "enrolling.merge.along", desk.takingPart.waysIn(from.id()))
                + (voices.both() > 0 ? " " + getTranslation("enrolling.merge.both", voices.both()) : ""));
    }

    private void merge() {
        if (into.isEmpty()) {
            save.refuse(getTranslation("refusal.MergeNeedsTwo"));
            return;
        }
        var to = into.getValue();
        try {
            desk.organisations.merge(from.id(), to.id());
        } catch (Refusal refusal) {
            save.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
            return;
        }
        done.run();
        putBack.say(getTranslation("enrolling.merged", from.name(), to.name()));
    }
}
