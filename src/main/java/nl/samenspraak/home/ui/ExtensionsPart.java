package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.OrganisationBox;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.round.ExtensionCard;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.unsent.ui.KeptFields;
import org.jspecify.annotations.Nullable;

/** Who has more time than the round, and giving it. */
class ExtensionsPart extends Div {

    private static final int USUAL_DAYS = 7;

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final UnorderedList given = new UnorderedList();
    private final Save save = new Save(this::give);
    private final OrganisationBox who;
    private final KeptFields kept;
    private final MomentField until;
    private List<ExtensionCard> shown = List.of();
    private @Nullable RoundCard round;

    ExtensionsPart(HomeDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("home-form");
        who = new OrganisationBox(getTranslation("home.extension.who"), desk.live, this::representatives);
        kept = new KeptFields(desk.unsent, place(strategy));
        kept.keep("who", who, card -> card.id().toString(), who::choice);
        who.addValueChangeListener(change -> tell());
        until = new MomentField(
                desk.unsent, place(strategy) + ":until", getTranslation("home.extension.until"), save.wrongId());
        until.whenFilled(this::tell);
        save.call(getTranslation("home.extension.give"));
        add(new Paragraph(getTranslation("home.extension.how")), given, who, kept, until, save);
    }

    void show(RoundCard now) {
        if (round == null || !round.closesAt().equals(now.closesAt()) || round.open() != now.open())
            until.startWith((now.open() ? now.closesAt() : desk.rounds.now()).plus(USUAL_DAYS, ChronoUnit.DAYS));
        // Whoever was let in since can be chosen too.
        who.refresh();
        round = now;
        tell();
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
        return kept.holdsWords() || until.holdsWords();
    }

    private void tell() {
        if (holdsWords()) save.warn(getTranslation("home.notYet"));
        else save.say("");
    }

    private static String place(StrategyId strategy) {
        return "extension:" + strategy;
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
            kept.sent();
            until.sent();
            show(now);
        }
    }

    private void refuse(String key, Runnable focus) {
        save.refuse(getTranslation(key));
        focus.run();
    }
}
