package nl.samenspraak.workspace;

import static java.util.Comparator.comparing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.audit.Outcome;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;

/** What to look for in the account: who, for whom, about whom, what, how it ended, and when. */
class LogFilters extends Div {

    /** A use case and its words. */
    record Act(String useCase, String words) {}

    /** What there is to choose from; {@code named} are those whom something was about. */
    record Choices(
            List<PersonCard> people, List<PersonCard> named, List<OrganisationCard> organisations, List<Act> acts) {}

    private final Map<String, String> said = new HashMap<>();
    private final Consumer<LogAddress> open;

    LogFilters(LogAddress now, Choices choices, Consumer<LogAddress> open) {
        this.open = open;
        addClassName("log-filters");
        var who = new Pick(getTranslation("audit.everybody"));
        choices.people().forEach(one -> who.option(one.id().toString(), one.name()));
        var whom = new Pick(getTranslation("audit.every.organisation"));
        choices.organisations().forEach(one -> whom.option(one.id().toString(), one.name()));
        var about = new Pick(getTranslation("audit.about.everybody"));
        choices.named().forEach(one -> about.option(one.id().toString(), one.name()));
        var what = new Pick(getTranslation("audit.everything"));
        choices.acts().stream().sorted(comparing(Act::words)).forEach(one -> what.option(one.useCase(), one.words()));
        var ended = new Pick(getTranslation("audit.every.outcome"));
        for (var one : Outcome.values()) ended.option(LogAddress.name(one), getTranslation("audit.outcome." + one));
        add("wie", who, now.person().map(Object::toString).orElse(""));
        add("organisatie", whom, now.organisation().map(Object::toString).orElse(""));
        add("over", about, now.about().map(Object::toString).orElse(""));
        add("wat", what, now.useCase().orElse(""));
        add("uitkomst", ended, now.outcome().map(LogAddress::name).orElse(""));
        add("van", day(), now.from().map(Object::toString).orElse(""));
        add("tot", day(), now.until().map(Object::toString).orElse(""));
    }

    private static Input day() {
        var day = new Input();
        day.setType("date");
        return day;
    }

    private void add(String name, AbstractField<?, String> field, String value) {
        said.put(name, value);
        field.setValue(value);
        field.setId("logboek-" + name);
        field.addValueChangeListener(change -> {
            said.put(name, change.getValue());
            open.accept(LogAddress.of(AddressQuery.of(said)));
        });
        var label = new NativeLabel(getTranslation("audit.filter." + name));
        label.setFor(field);
        var both = new Div(label, field);
        both.addClassName("field");
        add(both);
    }
}
