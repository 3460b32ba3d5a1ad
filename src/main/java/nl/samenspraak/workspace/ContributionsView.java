package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.Contribution;
import nl.samenspraak.summary.ui.SummaryDesk;
import org.jspecify.annotations.Nullable;

/** What the numbers of the summary count: of one organisation, one day, one sort, or since a moment. */
@Route("s/:strategy/inbreng")
@PermitAll
class ContributionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Participations participations;
    private final Organisations organisations;
    private final PageOfRound page;
    private final SummaryDesk desk;
    private @Nullable StrategyCard strategy;
    private WantedAddress wanted = WantedAddress.of(AddressQuery.of(QueryParameters.empty()));

    ContributionsView(
            Strategies strategies,
            Participations participations,
            Organisations organisations,
            Rounds rounds,
            SummaryDesk desk,
            LiveHub live) {
        this.strategies = strategies;
        this.participations = participations;
        this.organisations = organisations;
        this.desk = desk;
        page = new PageOfRound(this, rounds, live, this::requireKernteam, (card, round) -> parts(card, round, wanted));
        addClassNames("page", "contributions-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        requireKernteam(card);
        strategy = card;
        wanted = WantedAddress.of(AddressQuery.of(event.getLocation().getQueryParameters()));
        page.show(card);
    }

    private void requireKernteam(StrategyCard card) {
        if (!participations.mine(card.id()).role().may(Right.LEAD)) throw new OnlyKernteam();
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("contributions.title");
        return strategy == null ? title : title + " · " + strategy.name();
    }

    private List<Component> parts(StrategyCard card, RoundCard round, WantedAddress address) {
        var back = new Anchor("s/" + card.slug() + "/overzicht", getTranslation("contributions.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("back");
        return List.of(
                back,
                new H1(getTranslation("contributions.title")),
                new Paragraph(getTranslation("contributions.how")),
                filters(card, address),
                desk.contributions(card, round.id(), address.wanted()));
    }

    private Div filters(StrategyCard card, WantedAddress address) {
        var who = new OrganisationChoice(getTranslation("contributions.everybody"), taking(card));
        who.setId("inbreng-van");
        address.organisation().ifPresent(who::choose);
        who.addValueChangeListener(change -> open(card, address.by(who.chosen())));
        var label = new NativeLabel(getTranslation("contributions.by"));
        label.setFor(who);
        var bar = new Div(new Div(label, who), sorts(card, address));
        bar.addClassName("contribution-filters");
        address.words(getLocale(), this::getTranslation).ifPresent(words -> {
            var period = new Paragraph(new Span(words + " "));
            period.add(link(card, address.always(), getTranslation("contributions.always")));
            bar.add(period);
        });
        return bar;
    }

    private Div sorts(StrategyCard card, WantedAddress address) {
        var bar =
                new Div(sort(card, address, "contributions.all", address.what().isEmpty(), address.everything()));
        for (var what : Contribution.What.values())
            bar.add(sort(
                    card,
                    address,
                    "contributions.sort." + what,
                    address.what().filter(what::equals).isPresent(),
                    address.only(what)));
        bar.addClassName("kinds");
        bar.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("contributions.sorts"));
        return bar;
    }

    private Anchor sort(StrategyCard card, WantedAddress address, String key, boolean now, WantedAddress there) {
        var link = link(card, there, getTranslation(key));
        if (now) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Anchor link(StrategyCard card, WantedAddress there, String words) {
        var link = new Anchor("s/" + card.slug() + "/inbreng" + there.query(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void open(StrategyCard card, WantedAddress there) {
        getUI().ifPresent(ui -> ui.navigate(
                "s/" + card.slug() + "/inbreng",
                QueryParameters.fromString(there.query().replaceFirst("^\\?", ""))));
    }

    private List<OrganisationCard> taking(StrategyCard card) {
        var taking = participations.all(card.id()).stream()
                .map(ParticipationCard::organisation)
                .distinct()
                .toList();
        return organisations.cards(taking).values().stream()
                .sorted(Comparator.comparing(OrganisationCard::name))
                .toList();
    }
}
