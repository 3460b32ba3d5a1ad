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
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.OrganisationTextRefused;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptFields;

/** What is to be written of an organisation, kept while it is filled in; a new one needs no colour, it gets one. */
class OrganisationForm extends Div {

    private final TextField name = new TextField(getTranslation("enrolling.name"));
    private final TextField shortName = new TextField(getTranslation("enrolling.shortName"));
    private final Select<OrganisationKind> kind = new Select<>();
    private final Input colour = new Input();
    private final NativeButton nearest = new NativeButton("", click -> takeNearest());
    private final boolean hasColour;
    private final Consumer<OrganisationText> act;
    private final KeptFields fields;
    private final Save save = new Save(this::save);
    private String suggestion = "";

    OrganisationForm(
            UnsentTexts unsent,
            Optional<OrganisationCard> before,
            String words,
            Consumer<OrganisationText> act,
            Runnable leave) {
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
        if (hasColour)
            save.orLeave(getTranslation("enrolling.cancel"), () -> {
                recorded();
                leave.run();
            });
        fields = new KeptFields(unsent, keptAt(before.map(OrganisationCard::id)));
        fields.add(name, shortName, kind);
        fields.addClassName("organisation-fields");
        if (hasColour) fields.add(colourField());
        add(fields, nearest, save);
        before.ifPresent(this::fill);
        fields.keep("name", name);
        fields.keep("shortName", shortName);
        fields.keep("kind", kind, OrganisationKind.class);
        if (hasColour) fields.keep("colour", colour);
    }

    /** Where what is filled in of an organisation, or of a new one, is kept. */
    static String keptAt(Optional<OrganisationId> organisation) {
        return "organisation:" + organisation.map(OrganisationId::toString).orElse("new");
    }

    /** What is recorded now, for the fields in which nobody filled in anything else. */
    void startWith(OrganisationCard now) {
        fields.startWith(name, now.name());
        fields.startWith(shortName, now.shortName());
        fields.startWith(kind, now.kind());
        fields.startWith(colour, now.colour());
    }

    boolean holdsWords() {
        return fields.holdsWords();
    }

    /** Nothing is kept any more. */
    void recorded() {
        fields.sent();
    }

    void clear() {
        name.clear();
        shortName.clear();
        kind.clear();
        recorded();
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
