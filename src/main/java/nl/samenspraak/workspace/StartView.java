package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspraak.belonging.ui.BelongingDesk;
import nl.samenspraak.discussion.ui.QuestionWatch;
import nl.samenspraak.discussion.ui.Watching;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.round.ParticipationChanged;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import org.jspecify.annotations.Nullable;

/** Where one comes in: straight to what is asked in the only strategy, or to the list of them. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Strategies strategies;
    private final Drafts drafts;
    private final Participations participations;
    private final People people;
    private final BelongingDesk belonging;
    private final Watching questions;
    private final Map<StrategyCard, Anchor> waiting = new HashMap<>();
    private @Nullable Mine shown;

    /** What this page hangs on: where one takes part, and what else one may do or asked for. */
    private record Mine(List<StrategyId> strategies, boolean founder, boolean asks) {}

    StartView(
            Strategies strategies,
            Drafts drafts,
            Participations participations,
            People people,
            BelongingDesk belonging,
            QuestionWatch watch,
            LiveHub live) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.participations = participations;
        this.people = people;
        this.belonging = belonging;
        questions = watch.by(this, this::showWaiting);
        addClassName("page");
        live.follow(this, ParticipationChanged.class, this::anew);
        live.follow(this, PersonChanged.class, this::anew);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = mine();
        var one = mine.strategies().size() == 1 && !mine.founder() && !mine.asks();
        if (one) event.forwardTo(begin(strategies.card(mine.strategies().getFirst())));
        else fill(mine);
    }

    private Mine mine() {
        return new Mine(participations.strategies(), people.mayFoundStrategies(), belonging.hasOwn());
    }

    /** Somebody was let in or removed, perhaps who looks. Nobody is taken elsewhere while they read. */
    private void anew() {
        var now = mine();
        if (!now.equals(shown)) fill(now);
    }

    /** Who reads and reacts begins with the text, once there is one; who leads or answers with where things stand. */
    private String begin(StrategyCard strategy) {
        var reads = !participations.mine(strategy.id()).role().may(Right.ANSWER);
        var text = reads && drafts.latest(strategy.id()).isPresent();
        return "s/" + strategy.slug() + (text ? "/lezen" : "");
    }

    @Override
    public String getPageTitle() {
        return "Samenspraak";
    }

    private void fill(Mine now) {
        shown = now;
        var mine = now.strategies().stream().map(strategies::card).toList();
        var founder = now.founder();
        removeAll();
        waiting.clear();
        add(new H1(getTranslation(mine.isEmpty() ? "start.none" : "start.title")));
        if (now.asks()) add(belonging.own());
        else if (mine.isEmpty()) add(new Paragraph(getTranslation(founder ? "start.found" : "start.notInvited")));
        var list = new UnorderedList();
        list.addClassName("strategies");
        mine.forEach(strategy -> list.add(entry(strategy)));
        if (!mine.isEmpty()) add(list);
        questions.look();
        if (!founder) return;
        var start = new Anchor("strategie/nieuw", getTranslation("start.new"));
        start.addClassNames("btn", mine.isEmpty() ? "primary" : "plain");
        add(start, forFounders());
    }

    private ListItem entry(StrategyCard strategy) {
        var inbox = new Anchor("s/" + strategy.slug() + "/vragen");
        inbox.getElement().setAttribute("router-link", true);
        inbox.addClassName("waiting");
        inbox.setVisible(false);
        waiting.put(strategy, inbox);
        return new ListItem(new Anchor("s/" + strategy.slug(), strategy.name()), inbox);
    }

    private void showWaiting(Map<StrategyId, Integer> all) {
        waiting.forEach((strategy, inbox) -> {
            var count = all.getOrDefault(strategy.id(), 0);
            inbox.setVisible(count > 0);
            inbox.setText(getTranslation("questions.wait", count));
            inbox.setAriaLabel(getTranslation("questions.wait.in", count, strategy.name()));
        });
    }

    private Div forFounders() {
        var links = new Div(link("organisaties", "enrolling.link"), link("mensen", "access.link"));
        links.addClassName("for-founders");
        return links;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
