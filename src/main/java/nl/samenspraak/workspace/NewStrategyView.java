package nl.samenspraak.workspace;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.samenspraak.draft.NoFounder;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.round.Participations;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptFields;

/** Begins a strategy; whoever begins it is its first kernteam member and goes on to bring the document. */
@Route("strategie/nieuw")
@PermitAll
@StyleSheet("context://assets/preparing.css")
class NewStrategyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final StrategyId next = StrategyId.create();
    private final People people;
    private final Input name = new Input();
    private final OrganisationChoice organisation;
    private final FormField nameField;
    private final FormField organisationField;
    private final KeptFields form;

    NewStrategyView(
            Strategies strategies,
            People people,
            Organisations organisations,
            Participations participations,
            UnsentTexts unsent,
            LiveHub live) {
        this.strategies = strategies;
        this.people = people;
        organisation = new OrganisationChoice(getTranslation("strategy.organisation.none"), organisations.all());
        participations.strategies().stream()
                .findFirst()
                .map(known -> participations.mine(known).organisation())
                .ifPresent(organisation::choose);
        addClassNames("page", "new-strategy");
        name.getElement().setAttribute("maxlength", String.valueOf(StrategyName.MAX_LENGTH));
        nameField = new FormField(
                "strategy-name", getTranslation("strategy.name"), getTranslation("strategy.name.how"), name);
        organisationField = new FormField(
                "strategy-organisation",
                getTranslation("strategy.organisation"),
                getTranslation("strategy.organisation.how"),
                organisation);
        var start = new NativeButton(getTranslation("strategy.start"), click -> start());
        start.addClassNames("btn", "primary");
        form = new KeptFields(unsent, "strategy:new");
        form.add(nameField, organisationField, elsewhere(), start);
        form.keep("name", name);
        form.keep("organisation", organisation, id -> id, organisation::choice);
        form.addClassNames("card", "new-strategy-form");
        add(new H1(getTranslation("strategy.new")), new Paragraph(getTranslation("strategy.new.how")), form);
        // Who may begin one no longer is told at once, and not only when they press.
        live.follow(this, PersonChanged.class, this::requireFounder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        requireFounder();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("strategy.new");
    }

    private void requireFounder() {
        if (!people.mayFoundStrategies()) throw new NoFounder();
    }

    /** Whoever is the first of all has none to choose from yet. */
    private Paragraph elsewhere() {
        var link = new Anchor("organisaties", getTranslation("enrolling.link"));
        link.getElement().setAttribute("router-link", true);
        var where = new Paragraph(new Text(getTranslation("strategy.organisation.missing") + " "), link);
        where.addClassName("hint");
        return where;
    }

    private void start() {
        nameField.accept();
        organisationField.accept();
        var words = name.getValue().strip();
        var chosen = organisation.chosen();
        if (chosen.isEmpty()) {
            organisationField.refuse(getTranslation("strategy.organisation.wrong"));
            organisation.focus();
        }
        if (words.isEmpty() || words.length() > StrategyName.MAX_LENGTH) {
            nameField.refuse(getTranslation("strategy.name.wrong", StrategyName.MAX_LENGTH));
            name.focus();
        } else if (chosen.isPresent()) {
            var card = strategies.start(next, new StrategyName(words), chosen.get());
            form.sent();
            UI.getCurrent().navigate("s/" + card.slug() + "/voorbereiden");
        }
    }
}
