package nl.samenspraak.signin;

import static nl.samenspraak.Scene.as;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.samenspraak.Scene;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scene with something of everything in it, and people of every sort who can sign in through a provider. */
@Component
class Players {

    static final String OPEN_SESSION_ENDED = "session ended";

    /** As in the table of use cases, and one more: the session of a member of the kernteam that ended. */
    static final List<String> SORTS = List.of(
            "anonymous",
            "invited elsewhere",
            "founder elsewhere",
            "observer",
            "other organisation",
            "same organisation",
            "author",
            "contact",
            "kernteam",
            "founder here",
            "access stopped",
            OPEN_SESSION_ENDED,
            "author after closing",
            "contact after closing",
            "kernteam after closing");

    /** Who is of no strategy here: nothing of it may reach them. */
    static final List<String> OUTSIDERS =
            List.of("anonymous", "invited elsewhere", "founder elsewhere", "access stopped", OPEN_SESSION_ENDED);

    /** Said nowhere but in these strategies: their text, and something of each thing that people write. */
    static final List<String> PLANTED = List.of(
            "gemeentegrens",
            "Vlierbes",
            "Zandoogje",
            "Kwikstaart",
            "Rietgors",
            "Boomklever",
            "Zeearend",
            "Tureluur",
            "Rietzanger",
            "Vertegenwoordiger",
            "Wim Oosterveld");

    /** Those among them that are names of people. */
    static final Set<String> NAMES = Set.of("Vertegenwoordiger", "Wim Oosterveld");

    private final ApplicationContext application;
    private final Scene scene;
    private final Register register;
    private final JdbcClient database;

    CommentId comment = new CommentId(new UUID(0, 0));
    InvitationId invitation = InvitationId.create();
    StrategyCard prepared;
    StrategyCard empty;

    /** What stands in the place of each word in braces. */
    Map<String, String> words = Map.of();

    Players(ApplicationContext application, Scene scene, Register register, JdbcClient database) {
        this.application = application;
        this.scene = scene;
        this.register = register;
        this.database = database;
    }

    /** A new scene in which all of {@link #PLANTED} is said. */
    void set() {
        scene.set();
        as(scene.eindhoven, () -> {
            comment = say("Vlierbes", "2");
            say("Een tweede", "2");
            the(Discussions.class)
                    .start(
                            scene.round,
                            scene.at("1"),
                            Opening.question(new CommentText("Zandoogje?"), Optional.empty()),
                            UUID.randomUUID());
            the(MissingPoints.class).add(scene.round, new MissingText("Boomklever", ""), UUID.randomUUID());
            the(Positions.class)
                    .take(
                            scene.round,
                            scene.at("a1"),
                            new Stand(Choice.YES_IF, Commitment.FOLLOW, "Zeearend"),
                            UUID.randomUUID());
        });
        as(scene.joyce, () -> {
            the(News.class).post(scene.strategy.id(), NewsId.create(), new NewsText("Kwikstaart", ""));
            the(Milestones.class)
                    .add(
                            scene.strategy.id(),
                            MilestoneId.create(),
                            new MilestoneText(LocalDate.of(2016, 6, 14), "Rietgors", ""));
            invitation = InvitationId.create();
            var guest = new Guest(
                    invitation, new EmailAddress("Tureluur@example.nl"), "", scene.eindhovenCity, Role.OBSERVER);
            the(Invitations.class).invite(scene.strategy.id(), List.of(guest));
        });
        prepared = second();
        empty = as(
                scene.joyce,
                () -> the(Strategies.class)
                        .start(StrategyId.create(), new StrategyName("Nog zonder tekst"), scene.kernteam));
        words = wordsOfTheScene();
    }

    /** Somebody new of this sort, in a browser of their own; of those whose access or session ended it still has the cookies. */
    Visitor browserOf(String sort, int port) {
        var visitor = new Visitor(port);
        if (sort.equals("anonymous")) return visitor;
        var person = person(sort);
        signIn(visitor, person);
        if (sort.equals("access stopped"))
            as(scene.joyce, () -> the(AccessDesk.class).shutOut(scene.strategy.id(), person));
        if (sort.equals(OPEN_SESSION_ENDED)) the(Sittings.class).endAll(person, Ending.AT_PROVIDER);
        return visitor;
    }

    PersonId person(String sort) {
        var person = scene.person("Iemand");
        switch (sort.replace(" after closing", "")) {
            case "invited elsewhere" -> elsewhere(person);
            case "founder elsewhere" -> register.allowFounding(person);
            case "founder here" -> {
                register.allowFounding(person);
                kernteam(person, Role.KERNTEAM);
            }
            case "observer" -> join(person, Role.OBSERVER, false);
            case "other organisation" -> join(person, Role.REPRESENTATIVE, false);
            case "same organisation" -> join(person, Role.REPRESENTATIVE, true);
            case "author" -> {
                takesPart(scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE);
                return scene.eindhoven;
            }
            case "contact" -> kernteam(person, Role.CONTACT);
            default -> kernteam(person, Role.KERNTEAM);
        }
        return person;
    }

    /** Through the provider, which is told to call whoever comes by this person's name. */
    void signIn(Visitor visitor, PersonId person) {
        var alfa = SignInTest.ALFA;
        database.sql("update person set issuer = ? where id = ?")
                .params(alfa.issuer(), person.id())
                .update();
        var account = database.sql("select subject, name from person where id = ?")
                .param(person.id())
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .single();
        alfa.behave();
        alfa.subject = account.get(0);
        alfa.change(claims -> claims.claim("name", account.get(1)));
        visitor.follow("/oauth2/authorization/alfa");
    }

    String filled(String address) {
        var filled = address;
        for (var word : words.entrySet()) filled = filled.replace(word.getKey(), word.getValue());
        return filled;
    }

    private Map<String, String> wordsOfTheScene() {
        var secret = as(scene.joyce, () -> the(Invitations.class).link(invitation));
        var digest = as(scene.joyce, () -> {
            the(OrganisationDesk.class).showLogo(scene.amsterdamCity, png());
            return the(Organisations.class).logo(scene.amsterdamCity).digest();
        });
        var words = new LinkedHashMap<String, String>();
        words.put("{organisation with a logo}", scene.amsterdamCity.toString());
        words.put("{its logo}", digest);
        words.put("{strategy}", scene.strategy.slug());
        words.put("{no strategy}", "x".repeat(scene.strategy.slug().length()));
        words.put("{id of the strategy}", scene.strategy.id().toString());
        words.put("{second}", prepared.slug());
        words.put("{third}", empty.slug());
        words.put("{id of the second}", prepared.id().toString());
        words.put("{comment}", comment.toString());
        words.put("{organisation}", scene.eindhovenCity.toString());
        words.put("{secret}", secret.text());
        words.put("{nobody's id}", "00000000-0000-4000-8000-000000000000");
        words.put("{nobody's secret}", "x".repeat(secret.text().length()));
        return words;
    }

    /** A second strategy with the same people, whose text is in preparation; each has a picture. */
    private StrategyCard second() {
        var text = "# Rietzanger\n\nEen alinea.\n\nNog een alinea.\n".getBytes(StandardCharsets.UTF_8);
        return as(scene.joyce, () -> {
            var second = the(Strategies.class)
                    .start(StrategyId.create(), new StrategyName("In voorbereiding"), scene.kernteam);
            the(PreparationDesk.class).receive(second.id(), "tekst.md", text, told -> {});
            picture("picture", scene.strategy.id());
            picture("prepared_picture", second.id());
            return second;
        });
    }

    private void picture(String table, StrategyId strategy) {
        database.sql("insert into " + table + " (id, strategy, content_type, bytes) values ('plaatje', ?, ?, ?)")
                .params(strategy.id(), "image/png", new byte[] {1})
                .update();
    }

    private void elsewhere(PersonId person) {
        var founder = scene.person("Begint een andere strategie");
        register.allowFounding(founder);
        var organisation = scene.organisation("Anderen", "AND", OrganisationKind.NETWORK);
        as(founder, () -> {
            var other = the(Strategies.class)
                    .start(StrategyId.create(), new StrategyName("Heel iets anders"), organisation);
            the(Participations.class).add(other.id(), person, organisation, Role.KERNTEAM);
        });
    }

    private void join(PersonId person, Role role, boolean eindhoven) {
        takesPart(person, eindhoven ? scene.eindhovenCity : scene.amsterdamCity, role);
    }

    private void kernteam(PersonId person, Role role) {
        takesPart(person, scene.kernteam, role);
    }

    /** In all three strategies. */
    private void takesPart(PersonId person, OrganisationId organisation, Role role) {
        as(scene.joyce, () -> {
            scene.join(person, organisation, role);
            the(Participations.class).add(prepared.id(), person, organisation, role);
            the(Participations.class).add(empty.id(), person, organisation, role);
        });
    }

    private static byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CommentId say(String words, String place) {
        return the(Discussions.class)
                .start(scene.round, scene.at(place), Opening.remark(new CommentText(words)), UUID.randomUUID());
    }

    <T> T the(Class<T> service) {
        return application.getBean(service);
    }
}
