package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.Rounds;
import org.jspecify.annotations.Nullable;

/** What this is, what is asked and by when, and whom to ask: for somebody with one minute. */
@Route("s/:strategy")
@PermitAll
@StyleSheet("context://assets/home.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Participations participations;
    private final People people;
    private final LiveHub live;
    private @Nullable StrategyCard strategy;

    HomeView(
            Strategies strategies,
            Drafts drafts,
            Rounds rounds,
            Participations participations,
            People people,
            LiveHub live) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.rounds = rounds;
        this.participations = participations;
        this.people = people;
        this.live = live;
        addClassNames("page", "home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var card = strategies.at(event.getRouteParameters().get("strategy").orElse(""));
        if (!card.equals(strategy)) live.follow(this, card.id(), () -> fill(card));
        strategy = card;
        fill(card);
    }

    @Override
    public String getPageTitle() {
        return strategy == null ? "Samenspraak" : strategy.name();
    }

    private void fill(StrategyCard card) {
        removeAll();
        var round = rounds.current(card.id());
        add(new H1(card.name()), lead(card, round));
        round.ifPresent(open -> add(questions(open)));
        var all = participations.all(card.id());
        add(group("home.contacts", "home.contacts.how", all, Role.CONTACT));
        add(group("home.kernteam", "home.kernteam.how", all, Role.KERNTEAM));
    }

    private Component lead(StrategyCard card, Optional<RoundCard> round) {
        var lead = new Div();
        lead.addClassName("home-lead");
        lead.add(new Paragraph(sentence(round)));
        if (drafts.latest(card.id()).isPresent()) {
            var read = new Anchor("s/" + card.slug() + "/lezen", getTranslation("home.read"));
            read.addClassNames("btn", "primary");
            read.getElement().setAttribute("router-link", true);
            lead.add(read);
        }
        return lead;
    }

    private String sentence(Optional<RoundCard> round) {
        if (round.isEmpty()) return getTranslation("home.notOpen");
        var closes = Moments.deadline(round.get().closesAt(), getLocale());
        if (!round.get().open()) return getTranslation("home.closed", closes);
        var left = Moments.left(round.get().closesAt(), rounds.now(), getLocale());
        return getTranslation("home.open", closes, left);
    }

    private Component questions(RoundCard round) {
        var list = new OrderedList();
        Stream.of(QuestionKind.values())
                .map(kind -> round.questions().getOrDefault(kind, getTranslation("round.question." + kind)))
                .forEach(question -> list.add(new ListItem(question)));
        return section("home.questions", "home.questions.how", list);
    }

    private Component group(String title, String how, List<ParticipationCard> all, Role role) {
        var ids = all.stream()
                .filter(one -> one.role() == role)
                .map(ParticipationCard::person)
                .toList();
        var cards = people.cards(ids);
        var list = new UnorderedList();
        ids.stream().map(cards::get).map(PersonCard::name).forEach(name -> list.add(new ListItem(name)));
        return section(title, how, list);
    }

    private Component section(String title, String how, Component content) {
        var section = new Section(new H2(getTranslation(title)), new Paragraph(getTranslation(how)), content);
        section.addClassName("card");
        return section;
    }
}
