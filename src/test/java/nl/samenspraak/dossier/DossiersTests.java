package nl.samenspraak.dossier;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.draft.Readings;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.ReceivedInvitations;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import nl.samenspraak.round.KernteamNeedsSomebody;
import nl.samenspraak.round.Role;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import nl.samenspraak.unsent.UnsentTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class DossiersTests {

    @Autowired
    Scene scene;

    @Autowired
    Dossiers dossiers;

    @Autowired
    PersonColumns columns;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

    @Autowired
    MissingPoints missingPoints;

    @Autowired
    ModerationDesk moderation;

    @Autowired
    UnsentTexts unsent;

    @Autowired
    Readings readings;

    @Autowired
    Sittings sittings;

    @Autowired
    Invitations invitations;

    @Autowired
    ReceivedInvitations received;

    @Autowired
    Register register;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    I18NProvider words;

    /** Of this test alone: others leave their own behind in the same database. */
    private final String name = "Sanne " + UUID.randomUUID();

    private final String address = UUID.randomUUID() + "@zwolle.example";
    private final String typed = "Nog niet af " + UUID.randomUUID();
    private PersonId sanne;
    private Identity identity;

    @BeforeEach
    void sanne_of_eindhoven_wrote_and_typed() {
        scene.set();
        identity = new Identity("https://localhost/test", UUID.randomUUID().toString());
        sanne = register.arrive(identity, name);
        var secret = as(scene.joyce, () -> {
            var guest = invite(scene.eindhovenCity);
            invite(scene.amsterdamCity);
            return invitations.link(guest.id());
        });
        as(sanne, () -> received.accept(secret));
        as(sanne, () -> {
            discussions.start(
                    scene.round, scene.at("1"), Opening.remark(new CommentText("Van Sanne")), UUID.randomUUID());
            missingPoints.add(scene.round, new MissingText("Mist Sanne", ""), UUID.randomUUID());
            unsent.keep("reply:1", typed);
            readings.visit(scene.article.version().id());
        });
        sittings.begin(SittingKey.of(UUID.randomUUID().toString()), sanne, identity, null, "test");
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void everything_that_is_kept_about_one_is_in_it_and_nothing_of_others() {
        as(scene.amsterdam, () -> unsent.keep("reply:1", "Van Amsterdam"));

        var all = as(sanne, dossiers::mine).toString();

        assertThat(all)
                .contains(name, identity.subject(), "Van Sanne", "Mist Sanne", typed)
                .doesNotContain("Van Amsterdam", "Joyce");
    }

    @Test
    void where_one_decided_about_others_their_words_are_not_in_it() {
        var comment = as(
                scene.amsterdam,
                () -> discussions.start(
                        scene.round,
                        scene.at("2"),
                        Opening.remark(new CommentText("Van Amsterdam")),
                        UUID.randomUUID()));
        as(scene.joyce, () -> moderation.hide(comment, new Reason("Dubbel")));

        var all = as(scene.joyce, dossiers::mine);

        assertThat(all).extracting(DossierPart::messageKey).contains("dossier.comment.hidden_by");
        assertThat(all.toString()).doesNotContain("Van Amsterdam");
    }

    @Test
    void what_others_did_that_names_one_is_in_it_without_who_they_are() {
        as(scene.joyce, () -> scene.join(scene.stranger, scene.kernteam, Role.OBSERVER));

        var done = as(scene.stranger, dossiers::mine).stream()
                .filter(part -> part.messageKey().equals("dossier.audit_entry.subjects"))
                .toList();

        assertThat(done)
                .singleElement()
                .satisfies(part -> assertThat(part.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row)
                                .containsOnlyKeys("at", "use_case", "outcome", "refusal")
                                .containsEntry("use_case", "Participations.add")));
        assertThat(as(scene.joyce, dossiers::mine))
                .as("one's own acts stand elsewhere")
                .noneMatch(part -> part.messageKey().equals("dossier.audit_entry.subjects"));
    }

    @Test
    void every_part_has_its_words_in_both_languages() {
        assertThat(columns.all()).hasSizeGreaterThan(20);
        for (var language : List.of("nl", "en")) {
            assertThat(columns.all())
                    .extracting(where -> new DossierPart(where.table(), where.column(), List.of()).messageKey())
                    .filteredOn(key ->
                            !words.getTranslation(key, Locale.of(language)).contains(" "))
                    .as(language)
                    .isEmpty();
            assertThat(words.getTranslation("dossier.audit_entry.subjects", Locale.of(language)))
                    .contains(" ");
        }
    }

    /** What only ties rows together, and what is left out, is not shown. */
    @Test
    void every_column_has_its_words_in_both_languages() {
        var tables = new TreeSet<>(Set.of("person"));
        columns.all().forEach(where -> tables.add(where.table()));
        var shown = JdbcClient.create(jdbc)
                .sql("""
                        select distinct lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) in (:tables)
                        and (lower(data_type) <> 'uuid' or lower(column_name) in ('organisation', 'strategy'))""")
                .param("tables", tables)
                .query(String.class)
                .list();
        assertThat(shown).hasSizeGreaterThan(60);
        for (var language : List.of("nl", "en"))
            assertThat(shown)
                    .filteredOn(column -> !PersonColumns.LEFT_OUT.contains(column))
                    .filteredOn(column -> words.getTranslation("dossier.column." + column, Locale.of(language))
                            .equals(column))
                    .as(language)
                    .isEmpty();
    }

    @Test
    void who_leaves_is_nameless_and_what_was_said_for_the_organisation_stays() {
        as(sanne, dossiers::leave);

        var opening = as(scene.amsterdam, () -> conversations.at(scene.round, scene.at("1")))
                .threads()
                .getFirst();
        assertThat(opening.toString()).contains("Van Sanne").doesNotContain(name);
        assertThat(as(scene.amsterdam, () -> people.cards(List.of(sanne)).get(sanne))
                        .name())
                .startsWith("oud-vertegenwoordiger Eindhoven");
        assertThat(everythingStored()).doesNotContain(name, identity.subject(), typed, address);
    }

    @Test
    void who_left_gets_nothing_any_more_and_comes_back_as_somebody_new() {
        as(sanne, dossiers::leave);

        assertThatExceptionOfType(ShutOut.class).isThrownBy(() -> as(sanne, people::me));
        assertThat(register.arrive(identity, name)).isNotEqualTo(sanne);
    }

    @Test
    void the_last_of_a_kernteam_cannot_leave() {
        assertThatExceptionOfType(KernteamNeedsSomebody.class).isThrownBy(() -> as(scene.joyce, dossiers::leave));

        assertThat(as(scene.joyce, people::me).name()).isEqualTo("Joyce Velu");
    }

    private Guest invite(OrganisationId organisation) {
        var guest =
                new Guest(InvitationId.create(), new EmailAddress(address), name, organisation, Role.REPRESENTATIVE);
        invitations.invite(scene.strategy.id(), List.of(guest));
        return guest;
    }

    /** Every row of every table, as text. */
    private String everythingStored() {
        return jdbc
                .queryForList(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .filter(table -> !table.startsWith("flyway"))
                .map(table -> jdbc.queryForList("select * from " + table).toString())
                .reduce("", String::concat);
    }
}
