package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.Colour;
import nl.samenspraak.people.ColourTooLight;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.OrganisationTextRefused;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.ShortName;

/** What is to be written of an organisation; a new one needs no colour, it gets one. */
class OrganisationForm extends Div {

    private final TextField name = new TextField(getTranslation("enrolling.name"));
    private final TextField shortName = new TextField(getTranslation("enrolling.shortName"));
    private final Select<OrganisationKind> kind = new Select<>();
    private final Input colour = new Input();
    private final NativeButton nearest = new NativeButton("", click -> takeNearest());
    private final boolean hasColour;
    private final Consumer<OrganisationText> act;
    private final Save save = new Save(this::save);
    private String suggestion = "";

    OrganisationForm(Optional<OrganisationCard> before, String words, Consumer<OrganisationText> act, Runnable leave) {
        this.act = act;
        this.hasColour = before.isPresent();
        addClassName("organisation-form");
        name.setMaxLength(OrganisationName.MAX_LENGTH);
        shortName.setMaxLength(ShortName.MAX_LENGTH);
        shortName.setHelperText(getTranslation("enrolling.shortName.how", ShortName.MAX_LENGTH));
        kind.setLabel(getTranslation("enrolling.kind"));
        kind.setItemLabelGenerator(one -> getTranslation("organisation.kind." + one));
        kind.setItems(OrganisationKind.values());
        colour.setType("color");
        nearest.addClassName("btn");
        nearest.setVisible(false);
        save.call(words);
        if (hasColour) save.orLeave(getTranslation("enrolling.cancel"), leave);
        var fields = new Div(name, shortName, kind);
        fields.addClassName("organisation-fields");
        if (hasColour) fields.add(colourField());
        add(fields, nearest, save);
        before.ifPresent(this::fill);
    }

    void clear() {
        name.clear();
        shortName.clear();
        kind.clear();
        name.focus();
    }

    void say(String sentence) {
        save.say(sentence);
    }

    private void fill(OrganisationCard card) {
        name.setValue(card.name());
        shortName.setValue(card.shortName());
        kind.setValue(card.kind());
        colour.setValue(card.colour());
    }

    private Div colourField() {
        var label = new NativeLabel(getTranslation("enrolling.colour"));
        label.add(colour);
        var field = new Div(label);
        field.addClassNames("field", "colour-field");
        return field;
    }

    /** What is wrong is said here, beside what was filled in. */
    private void save() {
        save.accept();
        nearest.setVisible(false);
        try {
            act.accept(text());
        } catch (ColourTooLight light) {
            suggestion = light.nearest();
            nearest.setText(getTranslation("enrolling.colour.take", suggestion));
            nearest.setVisible(true);
            refuse(light);
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private OrganisationText text() {
        var named = new OrganisationName(name.getValue());
        if (kind.isEmpty()) throw new OrganisationTextRefused(OrganisationTextRefused.Problem.KIND_MISSING);
        var shorter = shortName.getValue().isBlank() && !hasColour
                ? ShortName.of(named)
                : new ShortName(shortName.getValue());
        return new OrganisationText(
                named,
                shorter,
                kind.getValue(),
                hasColour ? Optional.of(new Colour(colour.getValue())) : Optional.empty());
    }

    private void takeNearest() {
        colour.setValue(suggestion);
        nearest.setVisible(false);
        save.accept();
        colour.focus();
    }

    private void refuse(Refusal refusal) {
        save.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
    }
}
