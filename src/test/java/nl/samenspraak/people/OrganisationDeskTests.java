package nl.samenspraak.people;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.people.OrganisationTextRefused.Problem;
import nl.samenspraak.round.OrganisationStopped;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class OrganisationDeskTests {

    @Autowired
    Scene scene;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Organisations organisations;

    @Autowired
    Strategies strategies;

    @Autowired
    Discussions discussions;

    @Autowired
    Register register;

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcTemplate jdbc;

    private PersonId kernteam;

    @BeforeEach
    void setTheScene() {
        scene.set();
        kernteam = scene.person("Kernteamlid");
        as(scene.joyce, () -> scene.join(kernteam, scene.kernteam, Role.KERNTEAM));
    }

    @Test
    void a_kernteam_adds_an_organisation_that_gets_a_readable_colour() {
        var id = as(kernteam, () -> desk.add(text(unique("  Gemeente \n Zaanstad "))));

        var card = as(kernteam, () -> organisations.card(id));
        assertThat(card.name()).startsWith("Gemeente Zaanstad ");
        assertThat(Colour.contrastWithWhite(card.colour())).isGreaterThanOrEqualTo(4.5);
        assertThat(card.retired()).isFalse();
    }

    @Test
    void others_look_after_nothing() {
        for (var person : Stream.of(scene.stranger, scene.wim, scene.eindhoven, scene.observer)
                .toList()) {
            assertThat(as(person, desk::mayAdd)).isFalse();
            refused(OnlyKeepers.class, person, () -> desk.add(text(unique("Iets"))));
            refused(OnlyKeepers.class, person, () -> desk.change(scene.amsterdamCity, text(unique("Iets"))));
            refused(OnlyKeepers.class, person, () -> desk.retire(scene.amsterdamCity));
            refused(OnlyKeepers.class, person, () -> desk.merge(scene.amsterdamCity, scene.eindhovenCity));
            refused(OnlyKeepers.class, person, () -> desk.showLogo(scene.amsterdamCity, new byte[0]));
            refused(OnlyKeepers.class, person, desk::all);
        }
    }

    @Test
    void what_takes_part_elsewhere_needs_the_kernteam_there_too_or_who_may_start_strategies() {
        var other = scene.person("Ander kernteam");
        register.allowFounding(other);
        as(
                other,
                () -> strategies.start(StrategyId.create(), new StrategyName("Andere strategie"), scene.amsterdamCity));

        refused(NotInEveryKernteam.class, kernteam, () -> desk.retire(scene.amsterdamCity));
        refused(NotInEveryKernteam.class, kernteam, () -> desk.merge(scene.eindhovenCity, scene.amsterdamCity));
        assertThat(as(kernteam, () -> desk.mayChange(scene.amsterdamCity))).isFalse();
        assertThat(as(kernteam, () -> desk.mayChange(scene.eindhovenCity))).isTrue();

        as(other, () -> desk.change(scene.amsterdamCity, text(unique("Amsterdam anders"))));

        assertThat(as(kernteam, () -> organisations.card(scene.amsterdamCity)).name())
                .startsWith("Amsterdam anders");
    }

    @Test
    void what_an_organisation_was_called_before_is_kept_and_who_changed_it() {
        var first = unique("Ede");
        var id = as(kernteam, () -> desk.add(text(first)));
        var second = unique("Ede anders");
        as(scene.joyce, () -> desk.change(id, text(second)));
        as(scene.joyce, () -> desk.change(id, text(second)));
        as(kernteam, () -> desk.change(id, text(unique("Ede opnieuw"))));

        var before = as(kernteam, desk::all).stream()
                .filter(one -> one.card().id().equals(id))
                .findFirst()
                .orElseThrow()
                .before();
        assertThat(before).extracting(CalledBefore::name).containsExactly(second, first);
        assertThat(before).extracting(CalledBefore::by).containsExactly(kernteam, scene.joyce);
        assertThat(before.getFirst().until()).isAfterOrEqualTo(before.getLast().until());
    }

    @Test
    void where_people_of_it_are_invited_counts_as_taking_part_until_that_is_withdrawn() {
        var guest = new Guest(
                InvitationId.create(), new EmailAddress("zwolle@example.nl"), "", fresh(), Role.REPRESENTATIVE);
        var organisation = guest.organisation();
        var other = kernteamElsewhere();
        as(other.kernteam(), () -> invitations.invite(other.strategy(), List.of(guest)));

        assertOutOfReach(organisation);
        as(other.kernteam(), () -> invitations.revoke(guest.id()));

        as(kernteam, () -> desk.retire(organisation));
    }

    @Test
    void where_a_rule_lets_people_of_it_in_counts_as_taking_part_until_the_rule_ends() {
        var organisation = fresh();
        var other = kernteamElsewhere();
        var rule = RuleId.create();
        jdbc.update(
                "insert into admission_rule (id, version, strategy, organisation, role, manner, provider, issuer, tenant,"
                        + " claim, claim_value, made_by, made_at, live) values (?, 0, ?, ?, 'OBSERVER', 'AT_ONCE', 'x', 'x', '',"
                        + " 'c', 'v', ?, current_timestamp, true)",
                rule.id(),
                other.strategy().id(),
                organisation.id(),
                other.kernteam().id());

        assertOutOfReach(organisation);
        jdbc.update(
                "update admission_rule set live = null, ended_at = current_timestamp, ended_by = ? where id = ?",
                other.kernteam().id(),
                rule.id());
        assertThat(as(kernteam, () -> desk.mayChange(organisation))).isTrue();

        jdbc.update(
                "insert into join_request (id, version, strategy, person, organisation, role, rule, state, asked_at, reason)"
                        + " values (?, 0, ?, ?, ?, 'OBSERVER', ?, 'WAITING', current_timestamp, '')",
                UUID.randomUUID(),
                other.strategy().id(),
                scene.stranger.id(),
                organisation.id(),
                rule.id());
        assertOutOfReach(organisation);
        jdbc.update("update join_request set state = 'DECLINED' where organisation = ?", organisation.id());

        as(kernteam, () -> desk.change(organisation, text(unique("Zwolle anders"))));
    }

    private record Elsewhere(StrategyId strategy, PersonId kernteam) {}

    private Elsewhere kernteamElsewhere() {
        var other = scene.person("Ander kernteam");
        register.allowFounding(other);
        var strategy = as(
                other,
                () -> strategies.start(StrategyId.create(), new StrategyName("Andere strategie"), scene.amsterdamCity));
        return new Elsewhere(strategy.id(), other);
    }

    private OrganisationId fresh() {
        return scene.organisation("Zwolle", "ZWO", OrganisationKind.G32);
    }

    private void assertOutOfReach(OrganisationId organisation) {
        refused(NotInEveryKernteam.class, kernteam, () -> desk.change(organisation, text(unique("Anders"))));
        refused(NotInEveryKernteam.class, kernteam, () -> desk.retire(organisation));
        refused(NotInEveryKernteam.class, kernteam, () -> desk.merge(organisation, scene.eindhovenCity));
        assertThat(as(kernteam, () -> desk.mayChange(organisation))).isFalse();
        assertThat(as(kernteam, desk::all))
                .filteredOn(one -> one.card().id().equals(organisation))
                .extracting(OrganisationEntry::mayChange)
                .containsExactly(false);
        assertThat(as(scene.joyce, () -> desk.mayChange(organisation))).isTrue();
    }

    @Test
    void a_name_is_taken_by_one_active_organisation_whatever_its_case_and_spaces() {
        var name = unique("Breda");
        var first = as(kernteam, () -> desk.add(text(name)));

        refused(
                NameTaken.class,
                kernteam,
                () -> desk.add(text("  " + name.toUpperCase().replace(" ", "   "))));

        as(kernteam, () -> desk.retire(first));
        as(kernteam, () -> desk.add(text(name)));
        refused(NameTaken.class, kernteam, () -> desk.bringBack(first));
    }

    @Test
    void of_two_who_add_the_same_at_once_one_is_told_so() throws Exception {
        var name = unique("Delft");
        Callable<String> adding = () -> as(kernteam, () -> {
            try {
                return desk.add(text(name)).toString();
            } catch (NameTaken taken) {
                return "taken";
            }
        });

        try (var both = Executors.newFixedThreadPool(2)) {
            var said = both.invokeAll(java.util.List.of(adding, adding)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(said).containsOnlyOnce("taken");
        }
    }

    @Test
    void a_colour_on_which_white_cannot_be_read_is_refused_with_the_nearest_that_will_do() {
        var refused = catchThrowableOfType(ColourTooLight.class, () -> new Colour("#FFC800"));

        assertThat(Colour.contrastWithWhite(refused.nearest())).isBetween(4.5, 4.7);
        assertThat(new Colour(refused.nearest()).hex()).isEqualTo(refused.nearest());
        assertThat(new Colour("31618F").hex()).isEqualTo("#31618f");
        assertThat(problem(() -> new Colour("blauw"))).isEqualTo(Problem.COLOUR_UNKNOWN);
    }

    @Test
    void names_have_their_limits() {
        assertThat(problem(() -> new OrganisationName(" \n "))).isEqualTo(Problem.NAME_MISSING);
        assertThat(problem(() -> new OrganisationName("x".repeat(121)))).isEqualTo(Problem.NAME_TOO_LONG);
        assertThat(problem(() -> new ShortName(" "))).isEqualTo(Problem.SHORT_NAME_MISSING);
        assertThat(problem(() -> new ShortName("Utrecht"))).isEqualTo(Problem.SHORT_NAME_TOO_LONG);
        assertThat(ShortName.of(new OrganisationName("'s-Hertogenbosch")).text())
                .isEqualTo("sHe");
    }

    @Test
    void who_speaks_for_an_organisation_that_stopped_says_nothing_new_and_what_it_said_stays() {
        as(scene.amsterdam, () -> say("Van toen"));
        as(kernteam, () -> desk.retire(scene.amsterdamCity));

        refused(OrganisationStopped.class, scene.amsterdam, () -> say("Van nu"));
        refused(
                OrganisationRetired.class,
                scene.joyce,
                () -> scene.join(scene.stranger, scene.amsterdamCity, Role.REPRESENTATIVE));
        refused(OrganisationRetired.class, kernteam, () -> desk.retire(scene.amsterdamCity));
        refused(OrganisationRetired.class, kernteam, () -> desk.change(scene.amsterdamCity, text(unique("X"))));
        assertThat(as(kernteam, () -> organisations.card(scene.amsterdamCity)).retired())
                .isTrue();
        assertThat(as(kernteam, () -> organisations.all()))
                .noneMatch(one -> one.id().equals(scene.amsterdamCity));
        assertThat(as(kernteam, desk::all))
                .filteredOn(one -> one.card().id().equals(scene.amsterdamCity))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.retiredBy()).contains(kernteam);
                    assertThat(one.retiredAt()).isPresent();
                });

        as(kernteam, () -> desk.bringBack(scene.amsterdamCity));
        as(scene.amsterdam, () -> say("Weer terug"));
    }

    private void say(String words) {
        discussions.start(scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID());
    }

    static OrganisationText text(String name) {
        return new OrganisationText(
                new OrganisationName(name), new ShortName("XX"), OrganisationKind.CITY, Optional.empty());
    }

    static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    private static void refused(Class<? extends Refusal> type, PersonId person, Runnable act) {
        assertThatExceptionOfType(type).isThrownBy(() -> as(person, act));
    }

    private static Problem problem(Runnable act) {
        return catchThrowableOfType(OrganisationTextRefused.class, act::run).problem();
    }
}
