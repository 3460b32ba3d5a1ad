package nl.samenspraak.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.samenspraak.draft.NoFounder;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Where a strategy begins: its name, and the organisation that one makes it for. */
@Route("strategie/nieuw")
@PermitAll
class NewStrategyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final People people;
    private final KeptTextArea name;
    private final ComboBox<OrganisationCard> organisation = new ComboBox<>(getTranslation("new.organisation"));
    private final Save save = new Save(this::start);

    NewStrategyView(
            Strategies strategies,
            People people,
            Organisations organisations,
            Participations participations,
            UnsentTexts unsent) {
        this.strategies = strategies;
        this.people = people;
        addClassNames("page", "new-strategy");
        name = new KeptTextArea(unsent, "strategy:new", getTranslation("new.name"));
        name.addClassName("one-line");
        name.setRows(1);
        name.setMost(StrategyName.MAX_LENGTH);
        name.describedBy(save.wrongId());
        save.call(getTranslation("new.start"));
        offer(choices(organisations, participations));
        var form = new Div(name, organisation, save);
        form.addClassNames("card", "new-form");
        add(new H1(getTranslation("start.new")), new Paragraph(getTranslation("new.how")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!people.mayFoundStrategies()) throw new NoFounder();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("start.new");
    }

    private void offer(List<OrganisationCard> choices) {
        organisation.setItemLabelGenerator(OrganisationCard::name);
        organisation.setItems(choices);
        if (choices.size() == 1) organisation.setValue(choices.getFirst());
        organisation.setVisible(choices.size() != 1);
    }

    /** Those one speaks for already, or else all there are. */
    private static List<OrganisationCard> choices(Organisations organisations, Participations participations) {
        var mine = participations.strategies().stream()
                .flatMap(strategy -> participations.choices(strategy).stream())
                .map(ParticipationCard::organisation)
                .distinct()
                .toList();
        return mine.isEmpty()
                ? organisations.all()
                : List.copyOf(organisations.cards(mine).values());
    }

    private void start() {
        save.accept();
        var text = name.getValue().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) refuse("new.nameNeeded", name::focus);
        else if (text.length() > StrategyName.MAX_LENGTH) name.focus();
        else if (organisation.getValue() == null) refuse("new.organisationNeeded", organisation::focus);
        else {
            var card = strategies.start(
                    new StrategyName(text), organisation.getValue().id());
            name.sent();
            UI.getCurrent().navigate("s/" + card.slug() + "/voorbereiden");
        }
    }

    private void refuse(String key, Runnable focus) {
        save.refuse(getTranslation(key));
        focus.run();
    }
}
