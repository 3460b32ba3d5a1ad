package nl.samenspraak.dossier;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.i18n.I18NProvider;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.dossier.PersonColumns.Key;
import nl.samenspraak.draft.Readings;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.ReceivedInvitations;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationDesk;
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

    /** Tables of which no row is anybody's own by who wrote it, nor hangs below one that is, and why. */
    private static final Map<String, String> NOBODYS = Map.ofEntries(
            Map.entry("organisation", "shared by all"),
            Map.entry("organisation_logo", "of the organisation"),
            Map.entry("earlier_name", "of the organisation"),
            Map.entry("strategy", "shared by all who take part"),
            Map.entry("draft_version", "the text of the strategy"),
            Map.entry("paragraph", "the text of the strategy"),
            Map.entry("wording", "the text of the strategy"),
            Map.entry("picture", "the text of the strategy"),
            Map.entry("prepared_block", "the text of the strategy; who corrected which block is not kept"),
            Map.entry("prepared_picture", "the text of the strategy"),
            Map.entry("round", "of the strategy"),
            Map.entry("round_question", "of the strategy; who worded it is not kept here"),
            Map.entry("comment_thread", "begins with a comment, which is its writer's"),
            Map.entry("position", "of an organisation; who took it is in stand_taken"),
            Map.entry("ambition_verdict", "of an organisation; who gave it is in verdict_given"),
            Map.entry("missing_point", "of an organisation; who wrote it is in missing_point_wording"),
            Map.entry("founding_link", "a hash of a secret"));

    /** On H2 only: it stands in the way of who would empty the account, and says nothing. */
    private static final String GUARD = "audit_entry_anchor";

    /** What hangs below somebody's own row and is not theirs, and why. */
    private static final Map<String, String> OF_OTHERS = Map.of(
            "agreement.comment", "another organisation's act",
            "prepared_block.strategy", "the text of the strategy",
            "prepared_picture.strategy", "the text of the strategy",
            "participation.by_rule", "of who came in",
            "vouching.rule", "of whom the provider says it",
            "join_request.rule", "of who asks",
            "rule_version.rule", "of who wrote that version",
            "vouching.rule_version", "of who came in",
            "join_request.rule_version", "of who asks");

    /** Ids that stand in a column without a key to what they name, and why. */
    private static final Map<String, String> WITHOUT_A_KEY = Map.of(
            "audit_entry.person", "the account outlives what it names; found by its name",
            "audit_entry.organisation", "the account outlives what it names",
            "audit_entry.strategy", "the account outlives what it names",
            "audit_entry.round", "the account outlives what it names",
            "comment.submission", "names only the sending itself");

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
    OwnWords ownWords;

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
    OrganisationDesk organisations;

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
    void what_one_wrote_before_an_edit_is_in_it_and_what_others_did_is_not() {
        var mine = as(sanne, () -> comment("Eerste tekst"));
        as(sanne, () -> ownWords.edit(mine, new CommentText("Tweede tekst")));
        var others = as(scene.amsterdam, () -> comment("Hun eerste tekst"));
        as(scene.amsterdam, () -> ownWords.edit(others, new CommentText("Hun tweede tekst")));

        assertThat(partOf(sanne, "dossier.edition.comment").rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("text", "Eerste tekst")
                        .containsKeys("written_at", "replaced_at"));
        assertThat(as(sanne, dossiers::export).toString())
                .contains("Tweede tekst")
                .doesNotContain("Hun eerste");
    }

    @Test
    void what_was_decided_about_ones_own_words_is_in_it_also_after_it_was_undone_and_not_by_whom() {
        var mine = as(sanne, () -> comment("Te vaak gezegd"));
        as(scene.joyce, () -> moderation.hide(mine, new Reason("Dubbel")));
        as(scene.joyce, () -> moderation.restore(mine));

        assertThat(partOf(sanne, "dossier.decision.comment").rows())
                .extracting(row -> row.get("reason"))
                .containsExactlyInAnyOrder("Dubbel", "");
        assertThat(partOf(sanne, "dossier.decision.comment").toString()).doesNotContain(scene.joyce.toString());
    }

    /** A new table fails here until it says who wrote its rows, or hangs below one that does, or is listed with a reason. */
    @Test
    void every_table_is_followed_or_listed_with_a_reason() {
        var followed = new TreeSet<String>();
        columns.all().stream().filter(KeptRows::theirs).forEach(where -> followed.add(where.table()));
        columns.below().forEach(where -> followed.add(where.table()));

        assertThat(tables())
                .hasSizeGreaterThan(30)
                .filteredOn(table ->
                        !followed.contains(table) && !Set.of("person", GUARD).contains(table))
                .containsExactlyInAnyOrderElementsOf(NOBODYS.keySet());
    }

    @Test
    void every_key_to_what_is_somebodys_own_is_followed_or_listed_with_a_reason() {
        var followed = columns.below().stream().map(KeptRows::name).toList();
        var whole = columns.all().stream()
                .filter(KeptRows::theirs)
                .map(KeptRows::table)
                .toList();

        assertThat(followed).contains("edition.comment");
        assertThat(columns.keys())
                .hasSizeGreaterThan(60)
                .filteredOn(key -> whole.contains(key.to()) || below(key.to()))
                .filteredOn(key -> !key.table().equals(GUARD))
                .extracting(Key::name)
                .filteredOn(key -> !followed.contains(key))
                .containsExactlyInAnyOrderElementsOf(OF_OTHERS.keySet());
    }

    @Test
    void every_id_without_a_key_to_what_it_names_is_listed_with_a_reason() {
        var keys = columns.keys().stream().map(Key::name).toList();
        var toPeople = columns.all().stream().map(KeptRows::name).toList();

        assertThat(idColumns())
                .hasSizeGreaterThan(60)
                .filteredOn(column -> !keys.contains(column))
                .filteredOn(column -> !toPeople.contains(column) || WITHOUT_A_KEY.containsKey(column))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_KEY.keySet());
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
    void of_a_logo_one_placed_it_says_where_and_when_and_not_its_bytes() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", png);
        as(scene.joyce, () -> organisations.showLogo(scene.amsterdamCity, png.toByteArray()));

        var placed = partOf(scene.joyce, "dossier.organisation_logo.set_by").rows();

        assertThat(placed)
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("organisation", scene.amsterdamCity.toString())
                        .containsKey("set_at")
                        .doesNotContainKeys("bytes", "content_type"));
        assertThat(partOf(scene.joyce, "dossier.organisation_logo.set_by").rows())
                .as("the same when asked again")
                .isEqualTo(placed);
    }

    /** Whoever makes a table with somebody's own picture fails here, and decides how it is taken along. */
    @Test
    void what_is_somebodys_own_holds_no_bytes() {
        var own = new TreeSet<>(Set.of("person"));
        columns.all().stream().filter(KeptRows::theirs).forEach(where -> own.add(where.table()));
        columns.below().forEach(where -> own.add(where.table()));

        assertThat(columnsWithBytes()).contains("organisation_logo.bytes");
        assertThat(columnsWithBytes()).noneMatch(column -> own.contains(column.replaceFirst("\\..*", "")));
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
        var all = new ArrayList<>(columns.all());
        assertThat(all).hasSizeGreaterThan(20);
        all.addAll(columns.below());
        for (var language : List.of("nl", "en")) {
            assertThat(all)
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
        columns.below().forEach(where -> tables.add(where.table()));
        var shown = JdbcClient.create(jdbc)
                .sql("""
                        select distinct lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(table_name) in (:tables)
                        and lower(data_type) not in ('bytea', 'binary varying')
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
    void what_who_left_wrote_before_an_edit_stays_with_the_organisation_without_their_name() {
        var comment = as(sanne, () -> comment("Eerste tekst"));
        as(sanne, () -> ownWords.edit(comment, new CommentText("Tweede tekst")));

        as(sanne, dossiers::leave);

        assertThat(as(scene.amsterdam, () -> conversations.history(comment)))
                .singleElement()
                .satisfies(before -> assertThat(before.text()).isEqualTo("Eerste tekst"));
        assertThat(everythingStored()).doesNotContain(name);
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

    private CommentId comment(String text) {
        return discussions.start(scene.round, scene.at("2"), Opening.remark(new CommentText(text)), UUID.randomUUID());
    }

    private DossierPart partOf(PersonId person, String key) {
        return as(person, dossiers::mine).stream()
                .filter(part -> part.messageKey().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private boolean below(String table) {
        return columns.below().stream().anyMatch(one -> one.table().equals(table));
    }

    private List<String> tables() {
        return jdbc
                .queryForList(
                        "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'",
                        String.class)
                .stream()
                .filter(table -> !table.startsWith("flyway"))
                .toList();
    }

    private List<String> columnsWithBytes() {
        return jdbc.queryForList("""
                        select lower(table_name) || '.' || lower(column_name) from information_schema.columns
                        where lower(table_schema) = 'public'
                        and lower(data_type) in ('bytea', 'binary varying', 'binary large object')""", String.class);
    }

    /** Every column with an id, but those that are what a row itself is called. */
    private List<String> idColumns() {
        return jdbc.queryForList("""
                        select lower(c.table_name) || '.' || lower(c.column_name) from information_schema.columns c
                        where lower(c.table_schema) = 'public' and lower(c.data_type) = 'uuid'
                        and not exists (
                            select 1 from information_schema.key_column_usage used
                            join information_schema.table_constraints its on its.constraint_name = used.constraint_name
                                and its.constraint_schema = used.constraint_schema
                            where its.constraint_type = 'PRIMARY KEY' and used.table_schema = c.table_schema
                            and used.table_name = c.table_name and used.column_name = c.column_name)""", String.class);
    }

    /** Every row of every table, as text. */
    private String everythingStored() {
        return tables().stream()
                .map(table -> jdbc.queryForList("select * from " + table).toString())
                .reduce("", String::concat);
    }
}
