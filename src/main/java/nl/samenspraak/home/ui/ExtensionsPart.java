package nl.samenspraak.home.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.round.ExtensionCard;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import org.jspecify.annotations.Nullable;

/** Who has more time than the round, and giving it. */
class ExtensionsPart extends Div {

    private static final int USUAL_DAYS = 7;

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final UnorderedList given = new UnorderedList();
    private final Save save = new Save(this::give);
    private final ComboBox<OrganisationCard> who = new ComboBox<>(getTranslation("home.extension.who"));
    private final MomentField until;
    private final List<OrganisationCard> choices = new ArrayList<>();
    private List<ExtensionCard> shown = List.of();
    private @Nullable RoundCard round;

    ExtensionsPart(HomeDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("home-form");
        who.setItemLabelGenerator(OrganisationCard::name);
        who.setItems(choices);
        until = new MomentField(
                desk.unsent, "extension:" + strategy, getTranslation("home.extension.until"), save.wrongId());
        save.call(getTranslation("home.extension.give"));
        add(new Paragraph(getTranslation("home.extension.how")), given, who, until, save);
    }

    void show(RoundCard now) {
        if (round == null || !round.closesAt().equals(now.closesAt()) || round.open() != now.open())
            until.startWith((now.open() ? now.closesAt() : desk.rounds.now()).plus(USUAL_DAYS, ChronoUnit.DAYS));
        offer(representatives());
        if (round == null) until.keep("who", who, card -> card.id().toString(), this::choice);
        round = now;
        var all = desk.rounds.extensions(now.id());
        given.setVisible(!all.isEmpty());
        if (all.equals(shown)) return;
        shown = all;
        given.removeAll();
        var names = desk.organisations.cards(
                all.stream().map(ExtensionCard::organisation).toList());
        all.forEach(one -> given.add(new ListItem(getTranslation(
                "home.extension.line",
                Objects.requireNonNull(names.get(one.organisation())).name(),
                Moments.deadline(one.until(), getLocale())))));
    }

    /** Whether more time was filled in that is not given. */
    boolean holdsWords() {
        return until.holdsWords();
    }

    private Optional<OrganisationCard> choice(String id) {
        return choices.stream().filter(card -> card.id().toString().equals(id)).findFirst();
    }

    /** Whoever was let in since can be chosen too; what is chosen stays. */
    private void offer(List<OrganisationCard> all) {
        if (all.equals(choices)) return;
        choices.clear();
        choices.addAll(all);
        who.getListDataView().refreshAll();
    }

    private List<OrganisationCard> representatives() {
        var ids = desk.participations.all(strategy).stream()
                .filter(one -> one.role() == Role.REPRESENTATIVE)
                .map(ParticipationCard::organisation)
                .toList();
        return desk.organisations.cards(ids).values().stream()
                .sorted(java.util.Comparator.comparing(OrganisationCard::name))
                .toList();
    }

    private void give() {
        var organisation = who.getValue();
        var moment = until.value();
        var now = Objects.requireNonNull(round);
        if (organisation == null) refuse("home.extension.whoNeeded", who::focus);
        else if (moment.isEmpty()) refuse("home.round.momentNeeded", until::focus);
        else if (!moment.get().isAfter(now.closesAt())) refuse("home.extension.tooEarly", until::focus);
        else if (!moment.get().isAfter(desk.rounds.now())) refuse("refusal.ClosingIsPast", until::focus);
        else {
            save.accept();
            desk.rounds.extend(now.id(), organisation.id(), moment.get());
            who.clear();
            until.sent();
            show(now);
        }
    }

    private void refuse(String key, Runnable focus) {
        save.refuse(getTranslation(key));
        focus.run();
    }
}
