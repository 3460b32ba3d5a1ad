package nl.samenspraak;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who may do what: docs/access.csv says of every use case what each sort of person gets, and this calls every use case as
 * each of them. A use case that the table does not have fails, and so does a line of the table that no use case has.
 * {@code -Dsamenspraak.access=write} writes the table as it is now, to be read before it is kept.
 */
@SpringTest
class AccessTableTests {

    private static final Path TABLE = Path.of("docs", "access.csv");
    private static final String YES = "yes";
    private static final String SIGN_IN = "sign in";

    private static final List<String> ACTORS = List.of(
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
            "author after closing",
            "contact after closing",
            "kernteam after closing");

    /** Names and colours of who is met in a page, the time, and what one may start: nothing of a strategy. */
    private static final List<String> OF_NO_STRATEGY = List.of(
            "Organisations.all",
            "Organisations.card",
            "Organisations.cards",
            "Organisations.isActive",
            "Organisations.logo",
            "Organisations.merged",
            "People.cards",
            "Rounds.now");

    /** The register of organisations is shared; a kernteam adds to it and changes those of its own strategies only. */
    private static final List<String> ADDS_ORGANISATIONS = List.of(
            "OrganisationDesk.add",
            "OrganisationDesk.addAll",
            "OrganisationDesk.all",
            "OrganisationDesk.mayAdd",
            "OrganisationDesk.mayChange",
            "OrganisationDesk.requireKeeper",
            "OrganisationLists.enrol",
            "OrganisationLists.file",
            "OrganisationLists.plan",
            "OrganisationLists.read",
            "OrganisationLists.ready",
            "OrganisationLists.template",
            "TakingPart.inMine");

    /** The application of the tests sends no e-mail; {@code PostmanTests} does, through a server of its own. */
    private static final List<String> NEED_A_POST_OFFICE = List.of("Invitations.send", "Invitations.sendAll");

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

    @Autowired
    Participations participations;

    @Autowired
    Rounds rounds;

    @Autowired
    AccessDesk access;

    @Autowired
    Register register;

    @Autowired
    TransactionTemplate transaction;

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private Samples samples;

    private record Actor(Optional<PersonId> person, boolean afterClosing) {}

    @BeforeEach
    void setTheScene() {
        scene.set();
        var colleague = scene.person("Collega uit Eindhoven");
        var member = scene.person("Lid van het kernteam");
        var barred = scene.person("Toegang stopgezet");
        as(scene.joyce, () -> {
            scene.join(colleague, scene.eindhovenCity, Role.REPRESENTATIVE);
            scene.join(member, scene.kernteam, Role.KERNTEAM);
            scene.join(barred, scene.kernteam, Role.KERNTEAM);
        });
        samples = new Samples(application, scene);
        as(scene.joyce, () -> access.shutOut(scene.strategy.id(), barred));
        actors.put("anonymous", new Actor(Optional.empty(), false));
        var founder = scene.person("Mag strategieën beginnen");
        actors.put("invited elsewhere", now(kernteamOfAnother(founder)));
        actors.put("founder elsewhere", now(founder));
        actors.put("observer", now(scene.observer));
        actors.put("other organisation", now(scene.amsterdam));
        actors.put("same organisation", now(colleague));
        actors.put("author", now(scene.eindhoven));
        actors.put("contact", now(scene.wim));
        actors.put("kernteam", now(member));
        actors.put("founder here", now(scene.joyce));
        actors.put("access stopped", now(barred));
        actors.put("author after closing", new Actor(Optional.of(scene.eindhoven), true));
        actors.put("contact after closing", new Actor(Optional.of(scene.wim), true));
        actors.put("kernteam after closing", new Actor(Optional.of(member), true));
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void everybody_gets_what_the_table_says() throws IOException {
        var found = called();
        assertThat(actors.keySet()).containsExactlyElementsOf(ACTORS);
        if ("write".equals(System.getProperty("samenspraak.access"))) write(found);

        assertThat(found).containsExactlyInAnyOrderEntriesOf(read());
    }

    /** What nobody may or nobody can is not measured: then a refusal says nothing of who asked. */
    @Test
    void every_use_case_succeeds_for_somebody() throws IOException {
        assertThat(read())
                .allSatisfy((useCase, answers) -> assertThat(answers)
                        .as(useCase)
                        .containsAnyOf(YES, NEED_A_POST_OFFICE.contains(useCase) ? "NoPostOffice" : YES));
    }

    /** So that a wrong table is not believed. */
    @Test
    void the_table_itself_keeps_the_walls() throws IOException {
        var table = read();

        assertThat(where(table, "anonymous", answer -> !answer.equals(SIGN_IN))).isEmpty();
        assertThat(where(table, "access stopped", answer -> !answer.equals("ShutOut")))
                .containsExactly("Rounds.now");
        assertThat(where(table, "invited elsewhere", YES::equals))
                .allMatch(useCase -> isOnesOwn(useCase) || ADDS_ORGANISATIONS.contains(useCase));
        assertThat(where(table, "founder elsewhere", YES::equals))
                .allMatch(useCase -> isOnesOwn(useCase)
                        || List.of(
                                        "OrganisationDesk.",
                                        "OrganisationLists.",
                                        "TakingPart.",
                                        "JoinedVoices.",
                                        "LeaderlessStrategies.",
                                        "PeopleDesk.",
                                        "InstallationLog.")
                                .stream()
                                .anyMatch(useCase::startsWith));
        assertThat(where(table, "observer", YES::equals)).noneMatch(AccessTableTests::writes);
        assertThat(where(table, "author after closing", YES::equals)).noneMatch(AccessTableTests::writes);
    }

    private static boolean isOnesOwn(String useCase) {
        return OF_NO_STRATEGY.contains(useCase)
                || useCase.startsWith("UnsentTexts.")
                || useCase.startsWith("Dossiers.")
                // Whoever has the link of an invitation may read and accept it; that is what it is for.
                || useCase.startsWith("ReceivedInvitations.")
                || useCase.startsWith("OwnRequests.")
                // The same for the link of a first start, while nobody may start a strategy.
                || useCase.startsWith("Founding.")
                || List.of(
                                "People.me",
                                "People.mayFoundStrategies",
                                "Participations.strategies",
                                "Participations.choices",
                                "Participations.everywhere",
                                "Questions.waitingForMeEverywhere",
                                "OrganisationDesk.mayAdd",
                                "OrganisationDesk.mayChange",
                                "TakingPart.inMine",
                                "Strategies.start")
                        .contains(useCase);
    }

    private static boolean writes(String useCase) {
        return List.of("Discussions.", "OwnWords.", "Positions.take", "Ambitions.answer", "Chair.").stream()
                        .anyMatch(useCase::startsWith)
                || useCase.startsWith("MissingPoints.") && !useCase.matches(".*\\.(of|history)");
    }

    private Map<String, List<String>> called() {
        var found = new TreeMap<String, List<String>>();
        samples.useCases()
                .forEach((name, useCase) -> found.put(
                        name,
                        actors.values().stream()
                                .map(actor -> answer(actor, useCase))
                                .toList()));
        return found;
    }

    /** Each call is taken back, so that the next finds everything as it was. */
    private String answer(Actor actor, Samples.UseCase useCase) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            if (actor.afterClosing()) as(scene.joyce, () -> rounds.close(scene.round));
            useCase.arrange();
            Scene.signOut();
            return actor.person()
                    .map(person -> as(person, () -> word(useCase.call())))
                    .orElseGet(() -> word(useCase.call()));
        });
    }

    private static String word(Optional<Throwable> thrown) {
        if (thrown.isEmpty()) return YES;
        return switch (thrown.get()) {
            case Refusal refusal -> refusal.getClass().getSimpleName();
            case AuthenticationException none -> SIGN_IN;
            case AccessDeniedException none -> SIGN_IN;
            case Throwable other -> throw new AssertionError(other);
        };
    }

    private static List<String> where(Map<String, List<String>> table, String actor, Predicate<String> answer) {
        var column = ACTORS.indexOf(actor);
        return table.entrySet().stream()
                .filter(line -> answer.test(line.getValue().get(column)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, List<String>> read() throws IOException {
        var lines = Files.readAllLines(TABLE);
        assertThat(lines.getFirst()).isEqualTo("use case," + String.join(",", ACTORS));
        return lines.stream()
                .skip(1)
                .map(line -> List.of(line.split(",")))
                .collect(toMap(List::getFirst, line -> line.subList(1, line.size())));
    }

    private void write(Map<String, List<String>> found) throws IOException {
        var lines = new ArrayList<>(List.of("use case," + String.join(",", ACTORS)));
        found.forEach((name, answers) -> lines.add(name + "," + answers.stream().collect(joining(","))));
        Files.write(TABLE, lines);
    }

    private PersonId kernteamOfAnother(PersonId founder) {
        var person = scene.person("Kernteam van een andere strategie");
        register.allowFounding(founder);
        var organisation = scene.organisation("Anderen", "AND", OrganisationKind.NETWORK);
        as(founder, () -> {
            var other = strategies.start(StrategyId.create(), new StrategyName("Heel iets anders"), organisation);
            participations.add(other.id(), person, organisation, Role.KERNTEAM);
        });
        return person;
    }

    private static Actor now(PersonId person) {
        return new Actor(Optional.of(person), false);
    }
}
