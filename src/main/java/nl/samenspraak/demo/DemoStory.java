package nl.samenspraak.demo;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.PictureFile;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.importing.Documents;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.QuestionText;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plays the demo's script through the services at the first start, each act as the person who did it, so that every rule
 * holds for it too.
 */
@Component
@Profile("demo")
class DemoStory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final int DAYS_OPEN = 9;

    private final Played played;
    private final DemoScript script;
    private final DemoAddresses addresses;
    private final Register register;
    private final Strategies strategies;
    private final Drafts drafts;
    private final Documents documents;
    private final Participations participations;
    private final Rounds rounds;
    private final DemoVotes votes;
    private final DemoTalk talk;
    private final DemoHome home;
    private final Cast cast = new Cast();

    DemoStory(
            Played played,
            DemoScript script,
            DemoAddresses addresses,
            Register register,
            Strategies strategies,
            Drafts drafts,
            Documents documents,
            Participations participations,
            Rounds rounds,
            DemoVotes votes,
            DemoTalk talk,
            DemoHome home) {
        this.played = played;
        this.script = script;
        this.addresses = addresses;
        this.register = register;
        this.strategies = strategies;
        this.drafts = drafts;
        this.documents = documents;
        this.participations = participations;
        this.rounds = rounds;
        this.votes = votes;
        this.talk = talk;
        this.home = home;
    }

    @EventListener(ApplicationReadyEvent.class)
    void play() {
        if (played.begins()) {
            playAll();
            played.end();
        }
        LOG.info("Samenspraak draait op {} – kies daar een account van de demo", addresses.application());
    }

    private void playAll() {
        script.organisations().forEach(this::add);
        script.people().forEach(person -> cast.enter(person.key(), register.arrive(identity(person), person.name())));
        register.allowFounding(cast.person("joyce"));
        var strategy = cast.as("joyce", this::startStrategy);
        var round = cast.as("joyce", () -> openRound(strategy));
        var now = cast.as("joyce", rounds::now);
        var calendar = new DemoCalendar(now);
        home.dateBack(strategy, calendar);
        var article = cast.as("joyce", () -> drafts.article(rounds.card(round).draftVersion()));
        votes.cast(script, cast, round, article, calendar);
        talk.play(script.threads(), cast, round, article, calendar);
        home.furnish(strategy, script.strategie(), cast, calendar, now);
        cast.as("joyce", () -> alsoForOthers(strategy));
    }

    private StrategyId startStrategy() {
        var about = script.strategie();
        var strategy = strategies
                .start(StrategyId.create(), new StrategyName(about.name()), cast.organisation("kernteam"))
                .id();
        for (var one : script.people()) {
            var role = Role.valueOf(one.role());
            participations.add(strategy, cast.person(one.key()), cast.organisation(one.organisation()), role);
        }
        var read = documents.read("strategie.md", DemoScript.text());
        var pictures = read.pictures().stream()
                .map(picture -> new PictureFile(picture.id(), picture.contentType(), picture.bytes()))
                .toList();
        drafts.publish(strategy, about.name(), read.blocks(), pictures);
        return strategy;
    }

    /** After the talk, so that in it everybody spoke for their own organisation. */
    private void alsoForOthers(StrategyId strategy) {
        for (var one : script.people())
            for (var other : Objects.requireNonNullElse(one.spreektOokVoor(), List.<String>of()))
                participations.add(
                        strategy, cast.person(one.key()), cast.organisation(other), Role.valueOf(one.role()));
    }

    private RoundId openRound(StrategyId strategy) {
        var closes = rounds.now()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .plusDays(DAYS_OPEN)
                .with(LocalTime.of(17, 0));
        var round = rounds.open(strategy, closes.toInstant());
        script.strategie()
                .questions()
                .forEach((kind, text) ->
                        rounds.reword(round, QuestionKind.valueOf(kind), new QuestionText(text), new QuestionText("")));
        return round;
    }

    private void add(DemoScript.Organisation one) {
        var kind = OrganisationKind.valueOf(one.kind().toUpperCase(Locale.ROOT));
        cast.enter(one.key(), register.add(one.name(), one.shortName(), kind, one.color()));
    }

    private Identity identity(DemoScript.Person person) {
        return new Identity(addresses.issuer(), person.subject());
    }
}
