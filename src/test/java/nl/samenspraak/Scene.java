package nl.samenspraak;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.Identified;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * A strategy with a published version, an open round, and people in every role; each test makes its own with
 * {@link #set()}, so tests do not see each other.
 */
@Component
public class Scene {

    private final Register register;
    private final OrganisationDesk organisations;
    private final Strategies strategies;
    private final Drafts drafts;
    private final Rounds rounds;
    private final Participations participations;

    /** Each application sets one for the whole JVM when it starts, and its guards remember theirs. */
    private final SecurityContextHolderStrategy guards;

    public StrategyCard strategy;
    public RoundId round;
    public Article article;
    public PersonId joyce;
    public PersonId wim;
    public PersonId eindhoven;
    public PersonId amsterdam;
    public PersonId observer;
    public PersonId stranger;
    public OrganisationId kernteam;
    public OrganisationId eindhovenCity;
    public OrganisationId amsterdamCity;

    Scene(
            Register register,
            OrganisationDesk organisations,
            Strategies strategies,
            Drafts drafts,
            Rounds rounds,
            Participations participations,
            ObjectProvider<SecurityContextHolderStrategy> guards) {
        this.register = register;
        this.organisations = organisations;
        this.strategies = strategies;
        this.drafts = drafts;
        this.rounds = rounds;
        this.participations = participations;
        this.guards = guards.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
    }

    /** Sets a new scene and leaves nobody signed in. */
    public Scene set() {
        SecurityContextHolder.setContextHolderStrategy(guards);
        people();
        as(joyce, () -> {
            strategy =
                    strategies.start(StrategyId.create(), new StrategyName("Nationale Smart City Strategie"), kernteam);
            join(wim, kernteam, Role.CONTACT);
            join(eindhoven, eindhovenCity, Role.REPRESENTATIVE);
            join(amsterdam, amsterdamCity, Role.REPRESENTATIVE);
            join(observer, amsterdamCity, Role.OBSERVER);
            var version = drafts.publish(strategy.id(), "Conceptversie", blocks(), List.of());
            article = drafts.article(version);
            round = rounds.open(strategy.id(), rounds.now().plus(Duration.ofDays(9)));
            return null;
        });
        return this;
    }

    /** Another strategy with its round, and where in it one may ask something. */
    public record Elsewhere(StrategyCard strategy, RoundId round, ParagraphId paragraph) {}

    /** Begins another strategy beside this one, with the same people in the same roles. */
    public Elsewhere elsewhere(String name) {
        return as(joyce, () -> {
            var other = strategies.start(StrategyId.create(), new StrategyName(name), kernteam);
            participations.add(other.id(), wim, kernteam, Role.CONTACT);
            participations.add(other.id(), eindhoven, eindhovenCity, Role.REPRESENTATIVE);
            var version = drafts.publish(other.id(), "Conceptversie", blocks(), List.of());
            var paragraph = drafts.article(version).at("1").orElseThrow().paragraph();
            return new Elsewhere(other, rounds.open(other.id(), rounds.now().plus(Duration.ofDays(9))), paragraph);
        });
    }

    public void join(PersonId person, OrganisationId organisation, Role role) {
        participations.add(strategy.id(), person, organisation, role);
    }

    public PersonId person(String name) {
        return register.arrive(
                new Identity("https://localhost/test", UUID.randomUUID().toString()), name);
    }

    public OrganisationId organisation(String name, String shortName, OrganisationKind kind) {
        return register.add(name + " " + UUID.randomUUID().toString().substring(0, 8), shortName, kind, "#31618f");
    }

    /** The kernteam calls an organisation something else, with its first two letters for short. */
    public void rename(OrganisationId organisation, String name) {
        var text = new OrganisationText(
                new OrganisationName(name + " " + UUID.randomUUID().toString().substring(0, 8)),
                new ShortName(name.substring(0, 2).toUpperCase(Locale.ROOT)),
                OrganisationKind.G5,
                Optional.empty());
        as(joyce, () -> organisations.change(organisation, text));
    }

    /** The paragraph at a place of the address: 1 to 4, a1 to a3. */
    public ParagraphId at(String place) {
        return article.at(place).orElseThrow().paragraph();
    }

    /** Does something signed in as a person, and restores who was signed in before. */
    public static <T> T as(PersonId person, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        signIn(person);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(PersonId person, Runnable act) {
        as(person, () -> {
            act.run();
            return null;
        });
    }

    public static void signIn(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(account(person));
        SecurityContextHolder.setContext(context);
    }

    public static Authentication account(PersonId person) {
        return new TestingAuthenticationToken(new Someone(person), null, "ROLE_USER");
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    public static List<Block> blocks() {
        return List.of(
                Block.heading(1, "Samen werken over grenzen heen"),
                Block.of(BlockKind.PARAGRAPH, "Een stad houdt niet op bij haar **gemeentegrens**."),
                Block.of(
                        BlockKind.PARAGRAPH,
                        "Wat in de ene stad werkt, moet een andere stad binnen een jaar overnemen."),
                Block.of(BlockKind.LIST, "- gegevens\n- contracten\n- ervaringen"),
                Block.heading(2, "Ambitie"),
                Block.of(BlockKind.AMBITION, "In 2025 leert elke stad van elke andere stad."),
                Block.heading(1, "Actiepunten"),
                Block.of(BlockKind.ACTION_POINT, "Elke proef krijgt een tweede stad\n\nDie kijkt vanaf de start mee."),
                Block.of(BlockKind.ACTION_POINT, "Gegevens van de stad zijn van de stad\n\nWij leggen dat vast."),
                Block.of(BlockKind.ACTION_POINT, "Eén loket bij het Rijk\n\nDat binnen zes weken antwoordt."));
    }

    private void people() {
        joyce = person("Joyce Velu");
        wim = person("Wim Oosterveld");
        eindhoven = person("Vertegenwoordiger Eindhoven");
        amsterdam = person("Vertegenwoordiger Amsterdam");
        observer = person("Waarnemer");
        stranger = person("Vreemde");
        kernteam = organisation("Kernteam", "KT", OrganisationKind.NETWORK);
        eindhovenCity = organisation("Eindhoven", "EHV", OrganisationKind.G5);
        amsterdamCity = organisation("Amsterdam", "020", OrganisationKind.G5);
        register.allowFounding(joyce);
    }

    private record Someone(PersonId person) implements Identified {}
}
