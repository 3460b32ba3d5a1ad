package nl.samenspraak.audit;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.round.ObserversReadAlong;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.summary.Summaries;
import nl.samenspraak.unsent.UnsentTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

@SpringTest
class BookkeepingTests {

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Positions positions;

    @Autowired
    Participations participations;

    @Autowired
    Rounds rounds;

    @Autowired
    PreparationDesk desk;

    @Autowired
    nl.samenspraak.draft.Strategies strategies;

    @Autowired
    Summaries summaries;

    @Autowired
    UnsentTexts unsent;

    @Autowired
    Invitations invitations;

    @Autowired
    Logbook logbook;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger("nl.samenspraak.audit");

    @BeforeEach
    void setTheScene() {
        scene.set();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
        RequestContextHolder.resetRequestAttributes();
        Scene.signOut();
    }

    @Test
    void each_invitation_is_named_also_of_a_long_list() {
        var few = guests(2);
        as(scene.joyce, () -> invitations.invite(scene.strategy.id(), few));
        as(scene.joyce, () -> invitations.invite(scene.strategy.id(), guests(50)));

        var entries = entries("Invitations.invite");
        assertThat(entries.getLast().subjects("InvitationId"))
                .containsExactlyElementsOf(
                        few.stream().map(one -> one.id().toString()).toList());
        assertThat(entries.getFirst().subjects("InvitationId")).hasSize(50);
    }

    @Test
    void of_more_than_there_is_room_for_it_is_said_how_many_there_are_more() throws NoSuchMethodException {
        var many = IntStream.range(0, 2_000).mapToObj(i -> PersonId.create()).toList();

        var said = Subjects.of(List.class.getMethod("addAll", Collection.class), new Object[] {many})
                .and(List.of());

        assertThat(said).hasSizeLessThanOrEqualTo(EntryCard.MAX_SUBJECTS);
        var named = said.split("PersonId=").length - 1;
        assertThat(said).endsWith(" more=" + (2_000 - named));
    }

    private List<EntryCard> entries(String useCase) {
        return as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)).stream()
                .filter(one -> one.useCase().equals(useCase))
                .toList();
    }

    private List<Guest> guests(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new Guest(
                        InvitationId.create(),
                        new EmailAddress("gast" + number + "@" + UUID.randomUUID() + ".example"),
                        "",
                        scene.eindhovenCity,
                        Role.OBSERVER))
                .toList();
    }

    @Test
    void what_is_done_says_who_for_whom_what_to_what_where_and_when() {
        var before = as(scene.joyce, rounds::now);

        var comment = say(scene.eindhoven, "Goed plan");

        assertThat(entries(scene.eindhoven)).singleElement().satisfies(one -> {
            assertThat(one.useCase()).isEqualTo("Discussions.start");
            assertThat(one.outcome()).isEqualTo(Outcome.DONE);
            assertThat(one.refusal()).isEmpty();
            assertThat(one.organisation()).contains(scene.eindhovenCity);
            assertThat(one.strategy()).contains(scene.strategy.id());
            assertThat(one.round()).contains(scene.round);
            assertThat(one.subjects())
                    .isEqualTo("RoundId=" + scene.round + " ParagraphId=" + scene.at("2") + " CommentId=" + comment);
            assertThat(one.at()).isBetween(before.minusSeconds(5), before.plusSeconds(60));
            assertThat(one.at().getNano() % 1_000).isZero();
        });
    }

    @Test
    void only_the_outermost_use_case_counts() {
        var other = as(
                scene.joyce, () -> strategies.start(StrategyId.create(), new StrategyName("Nog een"), scene.kernteam));

        assertThat(entries(other.id(), scene.joyce)).singleElement().satisfies(one -> {
            assertThat(one.useCase()).isEqualTo("Strategies.start");
            assertThat(one.organisation()).contains(scene.kernteam);
        });
        assertThat(entries(scene.joyce).stream().map(EntryCard::useCase))
                .contains("Strategies.start", "Rounds.open", "Drafts.publish", "Participations.add")
                .doesNotContain("Rounds.now", "Participations.mine");
    }

    @Test
    void a_refusal_is_on_record_by_its_name_although_nothing_else_was_written() {
        assertThatExceptionOfType(ObserversReadAlong.class).isThrownBy(() -> say(scene.observer, "Ik ook"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> say(scene.stranger, "En ik"));

        assertThat(entries(scene.observer)).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(one.refusal()).isEqualTo("ObserversReadAlong");
            assertThat(one.organisation()).contains(scene.amsterdamCity);
        });
        assertThat(entries(scene.stranger)).singleElement().satisfies(one -> {
            assertThat(one.refusal()).isEqualTo("NotFound");
            assertThat(one.strategy()).contains(scene.strategy.id());
            assertThat(one.organisation()).isEmpty();
        });
    }

    @Test
    void who_is_not_signed_in_is_on_record_without_a_name() {
        Scene.signOut();
        var before = count();

        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> rounds.close(scene.round));

        assertThat(count()).isEqualTo(before + 1);
        assertThat(lines.list.getLast().getFormattedMessage())
                .contains("\"useCase\":\"Rounds.close\"", "\"refusal\":\"NotSignedIn\"")
                .doesNotContain("\"person\"");
    }

    @Test
    void what_fails_is_on_record_as_failed() {
        as(
                scene.joyce,
                () -> catchThrowable(() -> desk.receive(
                        StrategyId.create(), "tekst.md", "# Kop".getBytes(StandardCharsets.UTF_8), step -> {})));
        as(
                scene.joyce,
                () -> catchThrowable(() -> participations.add(scene.strategy.id(), scene.wim, scene.kernteam, null)));

        assertThat(entries(scene.joyce)).first().satisfies(one -> {
            assertThat(one.useCase()).isEqualTo("Participations.add");
            assertThat(one.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(one.refusal()).isEmpty();
        });
    }

    @Test
    void questions_leave_nothing_unless_they_are_refused() {
        as(scene.eindhoven, () -> {
            rounds.participant(scene.round);
            participations.all(scene.strategy.id());
            catchThrowable(() -> participations.known(scene.strategy.id(), ""));
        });

        assertThat(entries(scene.eindhoven)).singleElement().satisfies(one -> {
            assertThat(one.useCase()).isEqualTo("Participations.known");
            assertThat(one.refusal()).isEqualTo("OnlyKernteam");
        });
    }

    @Test
    void typing_reading_and_looking_leave_nothing() {
        var before = count();

        as(scene.joyce, () -> {
            unsent.keep("hier", "wat ik typ");
            summaries.look(scene.round);
        });

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void an_export_is_on_record() {
        as(scene.joyce, () -> logbook.export(scene.strategy.id(), Sought.ALL));

        assertThat(entries(scene.joyce).getFirst().useCase()).isEqualTo("Logbook.export");
    }

    @Test
    void a_document_received_outside_one_transaction_is_on_record_once() {
        var other = as(
                scene.joyce, () -> strategies.start(StrategyId.create(), new StrategyName("Nog een"), scene.kernteam));

        as(scene.joyce, () -> {
            desk.receive(other.id(), "tekst.md", "# Kop\n\nTekst.".getBytes(StandardCharsets.UTF_8), step -> {});
        });

        assertThat(entries(other.id(), scene.joyce).stream().map(EntryCard::useCase))
                .containsExactly("PreparationDesk.receive", "Strategies.start");
    }

    @Test
    void what_is_rolled_back_leaves_no_entry_and_no_line() {
        var said = lines.list.size();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            say(scene.eindhoven, "Toch niet");
            status.setRollbackOnly();
        });

        assertThat(entries(scene.eindhoven)).isEmpty();
        assertThat(lines.list).hasSize(said);
    }

    @Test
    void several_acts_in_one_transaction_are_each_on_record() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            say(scene.eindhoven, "Een");
            say(scene.eindhoven, "Twee");
        });

        assertThat(entries(scene.eindhoven))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.organisation()).contains(scene.eindhovenCity));
    }

    @Test
    void an_act_that_is_overtaken_and_done_again_is_one_entry() throws Exception {
        var barrier = new CyclicBarrier(4);
        Callable<Void> take = () -> {
            barrier.await();
            as(scene.eindhoven, () -> {
                positions.take(scene.round, scene.at("a1"), Stand.of(Choice.YES), UUID.randomUUID());
            });
            return null;
        };

        try (var four = Executors.newFixedThreadPool(4)) {
            for (var one : four.invokeAll(List.of(take, take, take, take))) one.get();
        }

        assertThat(entries(scene.eindhoven))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.outcome()).isEqualTo(Outcome.DONE));
    }

    @Test
    void it_knows_from_where_and_tells_no_session_away() {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("2001:db8::7");
        var session = new MockHttpSession(null, "geheim-nummer");
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        say(scene.eindhoven, "Goed plan");
        say(scene.amsterdam, "Goed plan");

        var first = entries(scene.eindhoven).getFirst();
        assertThat(first.address()).isEqualTo("2001:db8::7");
        assertThat(first.session())
                .matches("[0-9a-f]{16}")
                .isEqualTo(entries(scene.amsterdam).getFirst().session());
        assertThat(lines.list.getLast().getFormattedMessage()).doesNotContain("geheim");
    }

    @Test
    void each_line_in_the_log_is_one_line_of_json() {
        say(scene.eindhoven, "Goed\nplan");

        var line = lines.list.getLast().getFormattedMessage();
        assertThat(line).doesNotContain("\n");
        var read = JsonMapper.builder().build().readTree(line);
        assertThat(read.get("useCase").asString()).isEqualTo("Discussions.start");
        assertThat(read.get("person").asString()).isEqualTo(scene.eindhoven.toString());
        assertThat(read.get("outcome").asString()).isEqualTo("DONE");
        assertThat(read.get("at").asString()).endsWith("Z");
    }

    @Test
    void a_name_with_a_new_line_stays_within_its_line() {
        new LogLine()
                .write(new EntryCard(
                        UUID.randomUUID(),
                        java.time.Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "Doors.signIn",
                        "",
                        Outcome.REFUSED,
                        "X\r\n{\"entry\":\"vals\"}",
                        "1.2.3.4",
                        ""));

        assertThat(lines.list.getLast().getFormattedMessage())
                .doesNotContain("\n")
                .doesNotContain("\r");
    }

    @Test
    void the_database_refuses_to_change_to_remove_or_to_empty_the_account() {
        say(scene.eindhoven, "Goed plan");
        var before = count();

        refused("update audit_entry set outcome = 'FAILED'");
        refused("update audit_entry set outcome = 'FAILED' where 1 = 0");
        refused("delete from audit_entry");
        refused("truncate table audit_entry");

        assertThat(count()).isEqualTo(before);
    }

    private void refused(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(sql).update());
    }

    private long count() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private CommentId say(PersonId who, String words) {
        return as(
                who,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private List<EntryCard> entries(PersonId person) {
        return entries(scene.strategy.id(), person);
    }

    private List<EntryCard> entries(StrategyId strategy, PersonId person) {
        return as(
                scene.joyce,
                () -> logbook.entries(
                        strategy,
                        new Sought(
                                Optional.of(person),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Sought.ALL.from(),
                                Sought.ALL.before()),
                        1_000));
    }
}
