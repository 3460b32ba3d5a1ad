package nl.samenspraak.belonging;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.audit.RightsReview;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.EndedSinceInvited;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.OneTimeSecret;
import nl.samenspraak.inviting.ReceivedInvitations;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationRetired;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShutOut;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.ParticipationChanged;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.Arrivals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who comes in by what their provider says of them, and who only asks. */
@SpringTest
@RecordApplicationEvents
class RulesTests {

    private static final String PROVIDER = "test";

    @Autowired
    Scene scene;

    @Autowired
    Rules rules;

    @Autowired
    JoinRequests requests;

    @Autowired
    OwnRequests own;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Participations participations;

    @Autowired
    AccessDesk access;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    Register register;

    @Autowired
    Logbook logbook;

    @Autowired
    RightsReview rights;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Invitations invitations;

    @Autowired
    ReceivedInvitations received;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents told;

    /** Of this test alone, since providers are shared by all. */
    private final String group = "smart-city-" + UUID.randomUUID();

    private final Identity sanne =
            new Identity("https://localhost/test", UUID.randomUUID().toString());

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void who_fits_a_rule_that_says_at_once_is_in() {
        var rule = add(atOnce(scene.eindhovenCity));

        var person = arrive(group);

        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.organisation()).isEqualTo(scene.eindhovenCity);
            assertThat(part.role()).isEqualTo(Role.REPRESENTATIVE);
            assertThat(part.givenBy()).contains(scene.joyce);
            assertThat(part.byRule()).contains(rule);
        });
        assertThat(card(rule).letIn()).isEqualTo(1);
        assertThat(card(rule).state()).isEqualTo(RuleState.LIVE);
    }

    @Test
    void who_does_not_fit_is_not() {
        add(atOnce(scene.eindhovenCity));

        var person = arrive("another-group");

        assertThat(partOf(person)).isEmpty();
        assertThat(asksOf(person)).isEmpty();
    }

    @Test
    void several_rules_let_one_person_in_for_several_organisations() {
        add(atOnce(scene.eindhovenCity));
        add(atOnce(scene.amsterdamCity));

        var person = arrive(group);

        assertThat(partOf(person))
                .extracting(ParticipationCard::organisation)
                .containsExactlyInAnyOrder(scene.eindhovenCity, scene.amsterdamCity);
    }

    @Test
    void it_is_on_record_by_which_rule_and_whose_and_the_overview_of_rights_says_so() {
        var rule = add(atOnce(scene.eindhovenCity));

        var person = arrive(group);

        var entries = as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 20));
        assertThat(entries)
                .filteredOn(entry -> entry.useCase().equals("Rules.admitted"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.person()).contains(person);
                    assertThat(entry.organisation()).contains(scene.eindhovenCity);
                    assertThat(entry.subjects()).contains("RuleId=" + rule, "PersonId=" + scene.joyce);
                });
        assertThat(as(scene.joyce, () -> rights.lines(scene.strategy.id())))
                .filteredOn(line -> line.person().id().equals(person))
                .singleElement()
                .satisfies(line -> assertThat(line.byRule()).isTrue());
    }

    @Test
    void a_rule_that_asks_lets_nobody_in_before_the_kernteam_says_yes() {
        var rule = add(asking(scene.eindhovenCity));
        var person = arrive(group);

        assertThat(partOf(person)).isEmpty();
        assertThat(as(person, () -> own.mine())).singleElement().satisfies(mine -> {
            assertThat(mine.waits()).isTrue();
            assertThat(mine.kernteam()).containsExactly(scene.joyce);
        });
        as(scene.joyce, () -> requests.grant(asks(person).id()));

        assertThat(partOf(person))
                .singleElement()
                .satisfies(part -> assertThat(part.organisation()).isEqualTo(scene.eindhovenCity));
        assertThat(as(person, () -> own.mine())).isEmpty();
        assertThat(asksOf(person)).isEmpty();
        assertThat(card(rule).letIn()).isEqualTo(1);
    }

    @Test
    void after_a_no_no_rule_asks_again_until_the_kernteam_takes_it_back() {
        add(asking(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> requests.decline(asks(person).id(), new DeclineReason("Er is al iemand.")));
        add(atOnce(scene.eindhovenCity));

        arrive(group);
        assertThat(partOf(person)).isEmpty();
        assertThat(as(person, () -> own.mine())).singleElement().satisfies(mine -> {
            assertThat(mine.waits()).isFalse();
            assertThat(mine.reason()).isEqualTo("Er is al iemand.");
        });
        as(scene.joyce, () -> requests.reopen(asks(person).id()));

        assertThat(asks(person).state()).isEqualTo(RequestState.WAITING);
        arrive(group);
        assertThat(partOf(person)).hasSize(1);
    }

    @Test
    void a_no_that_was_read_is_put_away_by_who_asked_and_nobody_else() {
        add(asking(scene.eindhovenCity));
        var person = arrive(group);
        var id = asks(person).id();
        as(scene.joyce, () -> requests.decline(id, new DeclineReason("Nee")));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(scene.eindhoven, () -> own.putAway(id)));
        as(person, () -> own.putAway(id));

        assertThat(as(person, () -> own.mine())).isEmpty();
        assertThat(asks(person).state()).isEqualTo(RequestState.DECLINED);
    }

    @Test
    void a_request_is_decided_once() {
        add(asking(scene.eindhovenCity));
        var person = arrive(group);
        var id = asks(person).id();
        as(scene.joyce, () -> requests.grant(id));

        assertThatExceptionOfType(RequestDecided.class).isThrownBy(() -> as(scene.joyce, () -> requests.grant(id)));
        assertThatExceptionOfType(RequestDecided.class)
                .isThrownBy(() -> as(scene.joyce, () -> requests.decline(id, new DeclineReason("Toch niet"))));
        assertThatExceptionOfType(RequestDecided.class).isThrownBy(() -> as(scene.joyce, () -> requests.reopen(id)));
        assertThatExceptionOfType(NoNeedsReason.class).isThrownBy(() -> new DeclineReason("  "));
    }

    @Test
    void what_the_provider_stops_saying_ends_what_rests_on_its_word_alone_and_comes_back_with_it() {
        add(atOnce(scene.eindhovenCity));
        var person = arrive(group);

        arrive("another-group");
        assertThat(partOf(person)).isEmpty();
        assertThat(uses("Rules.ended")).isEqualTo(1);
        arrive(group);

        assertThat(partOf(person)).hasSize(1);
    }

    @Test
    void what_another_rule_still_gives_does_not_end() {
        add(atOnce(scene.eindhovenCity));
        var other = RuleId.create();
        var everybody = new Condition(PROVIDER, "", "team", group);
        as(
                scene.joyce,
                () -> rules.add(
                        scene.strategy.id(),
                        other,
                        new RuleText(everybody, scene.eindhovenCity, Role.REPRESENTATIVE, Manner.AT_ONCE)));
        var person = arrive(group);

        arrivals.arrive(sanne, "Sanne", PROVIDER, Map.of("team", group));

        assertThat(partOf(person))
                .singleElement()
                .satisfies(part -> assertThat(part.byRule()).contains(other));
    }

    @Test
    void a_role_goes_with_the_rule_that_gave_it_when_only_another_still_holds() {
        add(atOnce(scene.eindhovenCity));
        var observers = add(observing(everybody()));
        var person = arrive(group);
        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);

        arrive("another-group");

        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(Role.OBSERVER);
            assertThat(part.byRule()).contains(observers);
        });
        assertThat(uses("Rules.ended")).isZero();
        assertThat(partOf(person)).extracting(ParticipationCard::givenBy).containsExactly(Optional.of(scene.joyce));
        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id())))
                .as("who is in by another rule is nobody to look after")
                .allMatch(card -> card.unsaid().isEmpty());
        as(scene.joyce, () -> rules.end(observers));
        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id())))
                .as("but nobody asks that rule any more, once it ended")
                .filteredOn(card -> card.unsaid().contains(person))
                .hasSize(1);
        arrive(group);
        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void a_rule_that_gives_another_role_gives_it_at_the_next_sign_in_on_record() {
        var rule = add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        var before = partOf(person).getFirst().roleSince();
        as(scene.joyce, () -> rules.change(rule, changes(rule), observing(inGroup())));
        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);

        arrive(group);
        var changed = partOf(person).getFirst().roleSince();
        arrive(group);

        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(Role.OBSERVER);
            assertThat(part.roleSince()).isEqualTo(changed).isAfter(before);
        });
        var version = as(scene.joyce, () -> rules.history(rule)).getFirst().id();
        assertThat(as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 20)))
                .filteredOn(entry -> entry.useCase().equals("Rules.roleChanged"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.person()).contains(person);
                    assertThat(entry.subjects()).contains("RuleId=" + rule, "RuleVersionId=" + version);
                });
        as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        arrive(group);
        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void pages_that_are_open_are_told_of_a_role_that_changed_and_not_of_one_that_did_not() {
        var rule = add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> rules.change(rule, changes(rule), observing(inGroup())));

        told.clear();
        arrive(group);
        assertThat(told.stream(ParticipationChanged.class))
                .containsExactly(new ParticipationChanged(scene.strategy.id(), person));

        told.clear();
        arrive(group);
        assertThat(told.stream(ParticipationChanged.class)).isEmpty();
    }

    @Test
    void of_the_rules_that_hold_the_one_that_gives_most_counts_whichever_was_first() {
        for (var i = 0; i < 6; i++) {
            var who = new Condition(PROVIDER, "", "team-" + i, group);
            add(observing(who));
        }
        add(atOnce(scene.eindhovenCity));
        for (var i = 6; i < 12; i++) {
            var who = new Condition(PROVIDER, "", "team-" + i, group);
            add(observing(who));
        }
        var claims = new HashMap<>(claims(group));
        for (var i = 0; i < 12; i++) claims.put("team-" + i, group);

        var person = arrivals.arrive(sanne, "Sanne", PROVIDER, claims);

        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void a_role_that_was_given_by_hand_or_said_yes_to_stays_whatever_a_rule_says() {
        var rule = add(observing(inGroup()));
        var person = arrive(group);
        as(scene.joyce, () -> scene.join(person, scene.eindhovenCity, Role.REPRESENTATIVE));

        arrive(group);
        as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        as(scene.joyce, () -> scene.join(person, scene.eindhovenCity, Role.OBSERVER));
        arrive(group);

        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(Role.OBSERVER);
            assertThat(part.byRule()).isEmpty();
        });
        assertThat(uses("Rules.roleChanged")).isZero();
    }

    @Test
    void a_rule_of_whose_access_was_stopped_gives_no_other_role() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var rule = add(observing(inGroup()));
        var person = arrive(group);
        as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        register.shutOut(scene.joyce, scene.wim);

        arrive(group);

        assertThat(as(scene.wim, () -> participations.all(scene.strategy.id())))
                .filteredOn(one -> one.person().equals(person))
                .extracting(ParticipationCard::role)
                .containsExactly(Role.OBSERVER);
    }

    @Test
    void a_rule_that_asks_since_gives_less_at_the_next_sign_in_and_never_more() {
        var rule = add(atOnce(scene.eindhovenCity));
        var person = arrive(group);

        as(
                scene.joyce,
                () -> rules.change(
                        rule,
                        changes(rule),
                        new RuleText(inGroup(), scene.eindhovenCity, Role.OBSERVER, Manner.WITH_YES)));
        arrive(group);
        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.OBSERVER);
        as(scene.joyce, () -> rules.change(rule, changes(rule), asking(scene.eindhovenCity)));
        arrive(group);

        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.OBSERVER);
    }

    @Test
    void groups_that_were_left_out_take_no_role_away() {
        add(atOnce(scene.eindhovenCity));
        add(observing(everybody()));
        var person = arrive(group);

        arrivals.arrive(sanne, "Sanne", PROVIDER, Map.of("hasgroups", "true", "staff", "staff-" + group));

        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void of_rules_that_were_not_answered_another_that_gives_more_still_does() {
        add(observing(inGroup()));
        add(new RuleText(everybody(), scene.eindhovenCity, Role.REPRESENTATIVE, Manner.WITH_YES));
        var person = arrive(group);
        add(text(everybody(), Manner.AT_ONCE));

        arrivals.arrive(sanne, "Sanne", PROVIDER, Map.of("hasgroups", "true", "staff", "staff-" + group));

        assertThat(partOf(person)).extracting(ParticipationCard::role).containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void a_rule_of_whose_access_was_stopped_takes_no_role_away_from_whom_it_let_in() {
        add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        as(scene.wim, () -> rules.add(scene.strategy.id(), RuleId.create(), observing(everybody())));
        register.shutOut(scene.joyce, scene.wim);

        arrive(group);

        assertThat(as(scene.wim, () -> participations.all(scene.strategy.id())))
                .filteredOn(one -> one.person().equals(person))
                .extracting(ParticipationCard::role)
                .containsExactly(Role.REPRESENTATIVE);
    }

    @Test
    void who_is_in_by_a_rule_that_another_follows_is_in_on_the_word_of_who_made_that() {
        add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var wims = RuleId.create();
        as(scene.wim, () -> rules.add(scene.strategy.id(), wims, text(everybody(), Manner.AT_ONCE)));

        arrive("another-group");

        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.byRule()).contains(wims);
            assertThat(part.givenBy()).contains(scene.wim);
        });
    }

    @Test
    void what_the_kernteam_gave_by_hand_or_said_yes_to_stays_and_it_sees_that_the_provider_says_otherwise() {
        var asking = add(asking(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> requests.grant(asks(person).id()));

        arrive("another-group");

        assertThat(partOf(person)).hasSize(1);
        assertThat(card(asking).unsaid()).containsExactly(person);
        arrive(group);
        assertThat(card(asking).unsaid()).isEmpty();
    }

    @Test
    void a_role_that_the_kernteam_changed_rests_on_the_kernteam() {
        add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> scene.join(person, scene.eindhovenCity, Role.CONTACT));

        arrive(group);
        arrive("another-group");

        assertThat(partOf(person)).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(Role.CONTACT);
            assertThat(part.byRule()).isEmpty();
        });
    }

    @Test
    void a_request_lapses_when_the_provider_takes_its_word_back_and_waits_again_with_it() {
        add(asking(scene.eindhovenCity));
        var person = arrive(group);
        var id = asks(person).id();

        arrive("another-group");
        assertThat(asksOf(person)).isEmpty();
        assertThatExceptionOfType(RequestDecided.class).isThrownBy(() -> as(scene.joyce, () -> requests.grant(id)));
        arrive(group);

        assertThat(asks(person).state()).isEqualTo(RequestState.WAITING);
    }

    @Test
    void a_rule_changes_no_role_that_somebody_has() {
        var person = arrive(group);
        as(scene.joyce, () -> {
            scene.join(person, scene.eindhovenCity, Role.OBSERVER);
            scene.join(person, scene.kernteam, Role.KERNTEAM);
        });
        add(atOnce(scene.eindhovenCity));
        add(asking(scene.kernteam));

        arrive(group);

        assertThat(partOf(person))
                .extracting(ParticipationCard::role)
                .containsExactlyInAnyOrder(Role.OBSERVER, Role.KERNTEAM);
        assertThat(asksOf(person)).isEmpty();
    }

    @Test
    void whose_part_the_kernteam_ended_does_not_come_back_by_a_rule() {
        add(atOnce(scene.eindhovenCity));
        add(asking(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), person, scene.eindhovenCity));

        arrive(group);

        assertThat(partOf(person)).isEmpty();
        assertThat(asksOf(person)).isEmpty();
    }

    @Test
    void whose_access_was_stopped_stays_out() {
        var person = arrive(group);
        as(scene.joyce, () -> {
            scene.join(person, scene.amsterdamCity, Role.OBSERVER);
            access.shutOut(scene.strategy.id(), person);
        });
        add(atOnce(scene.eindhovenCity));

        assertThatExceptionOfType(ShutOut.class).isThrownBy(() -> arrive(group));

        assertThat(partOf(person)).extracting(ParticipationCard::organisation).containsExactly(scene.amsterdamCity);
    }

    @Test
    void the_kernteam_cannot_say_yes_to_whose_access_was_stopped() {
        add(asking(scene.eindhovenCity));
        var person = arrive(group);
        register.shutOut(person, scene.joyce);

        assertThatExceptionOfType(AskerShutOut.class)
                .isThrownBy(
                        () -> as(scene.joyce, () -> requests.grant(asks(person).id())));
    }

    @Test
    void an_organisation_that_stopped_lets_nobody_in_and_gets_no_rule() {
        var rule = add(atOnce(scene.eindhovenCity));
        var asking = add(asking(scene.eindhovenCity));
        as(scene.joyce, () -> organisations.retire(scene.eindhovenCity));

        var person = arrive(group);

        assertThat(partOf(person)).isEmpty();
        assertThat(asksOf(person)).isEmpty();
        assertThat(card(rule).state()).isEqualTo(RuleState.ORGANISATION_STOPPED);
        assertThat(card(asking).letIn()).isZero();
        assertThatExceptionOfType(OrganisationRetired.class).isThrownBy(() -> add(atOnce(scene.eindhovenCity)));
    }

    @Test
    void rules_and_requests_go_along_with_an_organisation_that_merges() {
        var rule = add(atOnce(scene.eindhovenCity));
        var inside = arrive(group);
        var bystander = new Identity("https://localhost/test", UUID.randomUUID().toString());
        var asking = new Condition(PROVIDER, "", "team", group);
        as(
                scene.joyce,
                () -> rules.add(
                        scene.strategy.id(),
                        RuleId.create(),
                        new RuleText(asking, scene.eindhovenCity, Role.OBSERVER, Manner.WITH_YES)));
        var asker = arrivals.arrive(bystander, "Bo", PROVIDER, Map.of("team", group));
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(partOf(inside)).singleElement().satisfies(part -> {
            assertThat(part.organisation()).isEqualTo(scene.amsterdamCity);
            assertThat(part.byRule()).contains(rule);
        });
        assertThat(card(rule).text().organisation()).isEqualTo(scene.amsterdamCity);
        assertThat(asks(asker).organisation()).isEqualTo(scene.amsterdamCity);
        arrive("another-group");
        assertThat(partOf(inside)).isEmpty();
    }

    @Test
    void rules_of_two_that_merge_are_one_when_they_say_the_same() {
        var from = add(atOnce(scene.eindhovenCity));
        var inside = arrive(group);
        var into = add(atOnce(scene.amsterdamCity));
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(card(from).state()).isEqualTo(RuleState.ENDED);
        assertThat(card(into).state()).isEqualTo(RuleState.LIVE);
        assertThat(card(into).letIn()).isEqualTo(1);
        assertThat(partOf(inside))
                .singleElement()
                .satisfies(part -> assertThat(part.byRule()).contains(into));
        arrive("another-group");
        assertThat(partOf(inside)).isEmpty();
    }

    @Test
    void what_the_kernteam_ended_or_declined_stays_so_when_the_organisation_merges() {
        add(atOnce(scene.eindhovenCity));
        var ended = arrive(group);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), ended, scene.eindhovenCity));
        var declined = asksForBothAndIsDeclinedForEindhoven();
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        arrive(group);

        assertThat(partOf(ended)).isEmpty();
        assertThat(asks(declined).state()).isEqualTo(RequestState.DECLINED);
        assertThat(asks(declined).organisation()).isEqualTo(scene.amsterdamCity);
        assertThat(asks(declined).reason()).isEqualTo("Al iemand");
    }

    private PersonId asksForBothAndIsDeclinedForEindhoven() {
        var team = new Condition(PROVIDER, "", "team", group);
        as(
                scene.joyce,
                () -> List.of(scene.eindhovenCity, scene.amsterdamCity)
                        .forEach(city -> rules.add(
                                scene.strategy.id(),
                                RuleId.create(),
                                new RuleText(team, city, Role.REPRESENTATIVE, Manner.WITH_YES))));
        var person = arrivals.arrive(
                new Identity("https://localhost/test", UUID.randomUUID().toString()),
                "Bo",
                PROVIDER,
                Map.of("team", group));
        as(
                scene.joyce,
                () -> requests.all(scene.strategy.id()).stream()
                        .filter(one -> one.organisation().equals(scene.eindhovenCity))
                        .forEach(one -> requests.decline(one.id(), new DeclineReason("Al iemand"))));
        return person;
    }

    @Test
    void a_rule_of_whose_access_was_stopped_lets_nobody_in_until_another_changes_it() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var rule = add(atOnce(scene.eindhovenCity));
        add(asking(scene.amsterdamCity));
        var inside = arrivals.arrive(
                new Identity("https://localhost/test", UUID.randomUUID().toString()),
                "Eerder",
                PROVIDER,
                claims(group));
        register.shutOut(scene.joyce, scene.wim);

        var person = arrive(group);

        assertThat(as(scene.wim, () -> participations.all(scene.strategy.id())))
                .extracting(ParticipationCard::person)
                .contains(inside)
                .doesNotContain(person);
        assertThat(as(scene.wim, () -> requests.all(scene.strategy.id())))
                .extracting(RequestCard::person)
                .containsExactly(inside);
        assertThat(as(scene.wim, () -> rules.all(scene.strategy.id())))
                .extracting(RuleCard::state)
                .containsOnly(RuleState.MAKER_SHUT_OUT);
        as(scene.wim, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        arrive(group);

        assertThat(as(scene.wim, () -> participations.all(scene.strategy.id())))
                .filteredOn(one -> one.person().equals(person))
                .singleElement()
                .satisfies(part -> assertThat(part.givenBy()).contains(scene.wim));
    }

    @Test
    void a_rule_that_ended_lets_nobody_in_and_who_came_in_by_it_stays() {
        var rule = add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> rules.end(rule));

        var late = arrivals.arrive(
                new Identity("https://localhost/test", UUID.randomUUID().toString()), "Laat", PROVIDER, claims(group));
        arrive("another-group");

        assertThat(partOf(late)).isEmpty();
        assertThat(partOf(person)).hasSize(1);
        assertThat(card(rule).state()).isEqualTo(RuleState.ENDED);
        assertThatExceptionOfType(RuleEnded.class).isThrownBy(() -> as(scene.joyce, () -> rules.end(rule)));
        assertThatExceptionOfType(RuleEnded.class)
                .isThrownBy(
                        () -> as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity))));
    }

    @Test
    void a_rule_that_changed_asks_what_it_says_now() {
        var rule = add(atOnce(scene.eindhovenCity));
        var person = arrive(group);
        var narrower = new Condition(PROVIDER, "", "team", group);

        as(
                scene.joyce,
                () -> rules.change(
                        rule,
                        changes(rule),
                        new RuleText(narrower, scene.eindhovenCity, Role.OBSERVER, Manner.AT_ONCE)));
        assertThatExceptionOfType(OrganisationStays.class)
                .isThrownBy(
                        () -> as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.amsterdamCity))));
        arrive(group);

        assertThat(partOf(person)).isEmpty();
    }

    @Test
    void of_two_changes_to_what_both_saw_the_second_is_refused_and_the_rule_stays_narrow() {
        var rule = add(atOnce(scene.eindhovenCity));
        var marije = scene.person("Marije Poel");
        as(scene.joyce, () -> scene.join(marije, scene.kernteam, Role.KERNTEAM));
        var narrow = text(new Condition(PROVIDER, "", "team", group), Manner.WITH_YES);
        as(marije, () -> rules.change(rule, 0, narrow));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> as(scene.joyce, () -> rules.change(rule, 0, observing(inGroup()))));

        assertThat(card(rule).text()).isEqualTo(narrow);
        as(scene.joyce, () -> rules.change(rule, 1, observing(inGroup())));
        assertThat(card(rule).text()).isEqualTo(observing(inGroup()));
    }

    @Test
    void what_a_rule_said_when_it_let_somebody_in_can_be_looked_up_after_it_was_changed_back() {
        var before = asking(scene.eindhovenCity);
        var rule = add(before);
        var marije = scene.person("Marije Poel");
        as(scene.joyce, () -> scene.join(marije, scene.kernteam, Role.KERNTEAM));
        as(marije, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        var person = arrive(group);
        as(scene.joyce, () -> rules.change(rule, changes(rule), before));

        assertThat(card(rule).changes()).isEqualTo(2);
        var history = as(scene.joyce, () -> rules.history(rule));
        assertThat(history)
                .extracting(RuleVersionCard::text)
                .containsExactly(before, atOnce(scene.eindhovenCity), before);
        assertThat(history).extracting(RuleVersionCard::by).containsExactly(scene.joyce, marije, scene.joyce);
        assertThat(history).extracting(RuleVersionCard::letIn).containsExactly(List.of(), List.of(person), List.of());
        assertThat(history.get(1).until()).contains(history.getFirst().at());
        assertThat(history.getFirst().until()).isEmpty();
    }

    @Test
    void who_was_said_yes_to_came_in_by_what_the_rule_said_when_they_asked() {
        var rule = add(asking(scene.eindhovenCity));
        var person = arrive(group);
        as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        as(scene.joyce, () -> requests.grant(asks(person).id()));

        assertThat(as(scene.joyce, () -> rules.history(rule)))
                .extracting(RuleVersionCard::letIn)
                .containsExactly(List.of(), List.of(person));
    }

    @Test
    void the_account_has_what_a_rule_gave_and_how_and_not_what_it_asks() {
        var rule = add(asking(scene.eindhovenCity));
        as(scene.joyce, () -> rules.change(rule, changes(rule), atOnce(scene.eindhovenCity)));
        arrive(group);

        var entries = as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 20));
        assertThat(entries)
                .filteredOn(entry -> entry.useCase().equals("Rules.change"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subjects())
                        .contains(
                                "RuleId=" + rule,
                                "OrganisationId=" + scene.eindhovenCity,
                                "Role=REPRESENTATIVE",
                                "Manner=AT_ONCE")
                        .doesNotContain(group, PROVIDER));
        var version = as(scene.joyce, () -> rules.history(rule)).getFirst().id();
        assertThat(entries)
                .filteredOn(entry -> entry.useCase().equals("Rules.admitted"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.subjects()).contains("RuleVersionId=" + version));
    }

    @Test
    void what_a_rule_said_of_an_organisation_that_merged_stays() {
        var rule = add(atOnce(scene.eindhovenCity));
        var inside = arrive(group);
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        var history = as(scene.joyce, () -> rules.history(rule));
        assertThat(history)
                .extracting(version -> version.text().organisation())
                .containsExactly(scene.amsterdamCity, scene.eindhovenCity);
        assertThat(history).extracting(RuleVersionCard::byMerging).containsExactly(true, false);
        assertThat(history.getLast().letIn()).containsExactly(inside);
    }

    @Test
    void who_came_in_by_a_rule_that_merged_into_another_came_in_by_what_it_said() {
        var from = add(atOnce(scene.eindhovenCity));
        var inside = arrive(group);
        var into = add(atOnce(scene.amsterdamCity));
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(as(scene.joyce, () -> rules.history(from)).getLast().letIn()).containsExactly(inside);
        assertThat(as(scene.joyce, () -> rules.history(into)))
                .singleElement()
                .satisfies(version -> assertThat(version.letIn()).isEmpty());
    }

    @Test
    void only_the_kernteam_looks_up_what_a_rule_said() {
        var rule = add(atOnce(scene.eindhovenCity));

        assertThatExceptionOfType(OnlyKernteam.class).isThrownBy(() -> as(scene.eindhoven, () -> rules.history(rule)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(scene.stranger, () -> rules.history(rule)));
    }

    @Test
    void the_same_rule_sent_twice_is_one() {
        var id = RuleId.create();

        as(scene.joyce, () -> rules.add(scene.strategy.id(), id, atOnce(scene.eindhovenCity)));
        as(scene.joyce, () -> rules.add(scene.strategy.id(), id, atOnce(scene.eindhovenCity)));

        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id()))).hasSize(1);
    }

    @Test
    void a_rule_that_says_what_another_says_is_refused_until_that_one_ended() {
        var first = add(atOnce(scene.eindhovenCity));
        var asking = add(asking(scene.eindhovenCity));

        assertThatExceptionOfType(RuleTwice.class).isThrownBy(() -> add(atOnce(scene.eindhovenCity)));
        assertThatExceptionOfType(RuleTwice.class)
                .isThrownBy(() ->
                        as(scene.joyce, () -> rules.change(asking, changes(asking), atOnce(scene.eindhovenCity))));
        as(scene.joyce, () -> rules.end(first));

        assertThat(card(add(atOnce(scene.eindhovenCity))).state()).isEqualTo(RuleState.LIVE);
    }

    @Test
    void two_who_make_the_same_rule_at_once_make_one() throws Exception {
        var together = 8;
        var barrier = new CyclicBarrier(together);
        try (var threads = Executors.newFixedThreadPool(together)) {
            var all = IntStream.range(0, together)
                    .mapToObj(number -> threads.submit(() -> {
                        barrier.await();
                        try {
                            add(atOnce(scene.eindhovenCity));
                            return "made";
                        } catch (RuleTwice twice) {
                            return "refused";
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<String>();
            for (var one : all) outcomes.add(one.get());

            assertThat(outcomes).containsOnlyOnce("made").hasSize(together);
        }
        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id()))).hasSize(1);
    }

    @Test
    void only_what_is_in_the_settings_can_be_named() {
        var unknown = new Condition("facebook", "", "", "");
        var tenant = new Condition(PROVIDER, "iemands-tenant", "", "");

        assertThatExceptionOfType(UnknownProvider.class).isThrownBy(() -> add(text(unknown, Manner.AT_ONCE)));
        assertThatExceptionOfType(UnknownTenant.class).isThrownBy(() -> add(text(tenant, Manner.AT_ONCE)));
        assertThat(as(scene.joyce, () -> rules.all(scene.strategy.id()))).isEmpty();
    }

    @Test
    void somebody_who_arrives_twice_at_once_comes_in_and_asks_once() throws Exception {
        add(atOnce(scene.eindhovenCity));
        add(asking(scene.amsterdamCity));
        var together = 8;
        var barrier = new CyclicBarrier(together);
        try (var threads = Executors.newFixedThreadPool(together)) {
            var all = IntStream.range(0, together)
                    .mapToObj(number -> threads.submit(() -> {
                        barrier.await();
                        return arrive(group);
                    }))
                    .toList();
            for (var one : all) one.get();
        }

        var person = register.find(sanne).orElseThrow();
        assertThat(partOf(person)).hasSize(1);
        assertThat(rows("join_request", person)).hasSize(1);
        assertThat(uses("Rules.admitted")).isEqualTo(1);
        assertThat(uses("Rules.asked")).isEqualTo(1);
    }

    @Test
    void who_leaves_for_good_leaves_nothing_here_and_of_claims_nothing_was_ever_kept() {
        add(asking(scene.eindhovenCity));
        add(atOnce(scene.amsterdamCity));
        var person = arrive(group);
        var kept = List.of("vouching", "join_request");
        for (var table : kept) assertThat(rows(table, person)).isNotEmpty().noneMatch(row -> row.contains(group));
        assertThat(as(person, () -> dossiers.mine()))
                .anyMatch(part -> part.table().equals("join_request"));

        as(person, () -> dossiers.leave());

        for (var table : kept) assertThat(rows(table, person)).isEmpty();
    }

    @Test
    void whose_part_the_kernteam_ended_and_who_leaves_does_not_come_back_by_a_rule_with_the_same_account() {
        add(atOnce(scene.eindhovenCity));
        add(asking(scene.amsterdamCity));
        var before = arrive(group);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), before, scene.eindhovenCity));
        as(before, () -> dossiers.leave());

        var person = arrive(group);
        arrive(group);

        assertThat(person).isNotEqualTo(before);
        assertThat(partOf(person)).isEmpty();
        assertThat(asksOf(person)).isEmpty();
        as(person, () -> dossiers.leave());
        assertThat(partOf(arrive(group))).as("nor the time after").isEmpty();
    }

    @Test
    void who_was_told_no_and_leaves_does_not_ask_again_nor_come_in_with_the_same_account() {
        add(asking(scene.eindhovenCity));
        var before = arrive(group);
        as(scene.joyce, () -> requests.decline(asks(before).id(), new DeclineReason("Te vroeg")));
        assertThat(as(before, () -> dossiers.leaveAMark())).isTrue();
        as(before, () -> dossiers.leave());

        var person = arrive(group);
        assertThat(asksOf(person)).isEmpty();
        add(atOnce(scene.eindhovenCity));
        arrive(group);

        assertThat(partOf(person)).isEmpty();
    }

    @Test
    void the_kernteam_lets_in_by_hand_again_who_left_after_it_ended_their_part_and_then_nothing_is_kept() {
        add(atOnce(scene.eindhovenCity));
        var before = arrive(group);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), before, scene.eindhovenCity));
        as(before, () -> dossiers.leave());
        var person = arrive(group);
        assertThat(as(person, () -> dossiers.mine()))
                .filteredOn(part -> part.messageKey().equals("dossier.shut_door.person"))
                .singleElement()
                .satisfies(part -> assertThat(part.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row).containsKeys("strategy", "since")));

        as(scene.joyce, () -> scene.join(person, scene.eindhovenCity, Role.REPRESENTATIVE));

        assertThat(partOf(person)).hasSize(1);
        assertThat(rows("shut_door", person)).isEmpty();
        assertThat(as(person, () -> dossiers.leaveAMark())).isFalse();
    }

    @Test
    void
            an_invitation_of_before_the_kernteam_ended_it_opens_nothing_for_who_left_and_came_again_and_a_newer_one_does() {
        add(atOnce(scene.eindhovenCity));
        var kept = invitation();
        var before = arrive(group);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), before, scene.eindhovenCity));
        as(before, () -> dossiers.leave());
        var person = arrive(group);

        assertThatExceptionOfType(EndedSinceInvited.class).isThrownBy(() -> as(person, () -> received.open(kept)));
        assertThatExceptionOfType(EndedSinceInvited.class).isThrownBy(() -> as(person, () -> received.accept(kept)));
        assertThat(partOf(person)).isEmpty();

        var newer = invitation();
        as(person, () -> received.accept(newer));
        assertThat(partOf(person)).hasSize(1);
        assertThat(rows("shut_door", person)).isEmpty();
    }

    @Test
    void who_left_of_their_own_accord_comes_in_again_as_anybody_and_nothing_of_their_account_was_kept() {
        add(atOnce(scene.eindhovenCity));
        var kept = database.sql("select count(*) from shut_door");
        var marks = kept.query(Long.class).single();
        var before = arrive(group);
        assertThat(as(before, () -> dossiers.leaveAMark())).isFalse();

        as(before, () -> dossiers.leave());

        assertThat(kept.query(Long.class).single()).isEqualTo(marks);
        assertThat(partOf(arrive(group))).hasSize(1);
    }

    @Test
    void of_who_left_nothing_ties_the_account_to_what_they_are_called_now() {
        add(atOnce(scene.eindhovenCity));
        var before = arrive(group);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), before, scene.eindhovenCity));

        as(before, () -> dossiers.leave());

        assertThat(rows("shut_door", before)).isEmpty();
        assertThat(database.sql("select account_hash from shut_door where strategy = ?")
                        .param(scene.strategy.id().id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(sanne.subject());
    }

    /** To somebody without a name and an address that is known. */
    private OneTimeSecret invitation() {
        var guest = new Guest(
                InvitationId.create(),
                new EmailAddress(UUID.randomUUID() + "@eindhoven.example"),
                "Gast",
                scene.eindhovenCity,
                Role.REPRESENTATIVE);
        return as(scene.joyce, () -> {
            invitations.invite(scene.strategy.id(), List.of(guest));
            return invitations.link(guest.id());
        });
    }

    private RuleId add(RuleText text) {
        var id = RuleId.create();
        as(scene.joyce, () -> rules.add(scene.strategy.id(), id, text));
        return id;
    }

    private int changes(RuleId rule) {
        return database.sql("select number - 1 from admission_rule where id = ?")
                .param(rule.id())
                .query(Integer.class)
                .single();
    }

    private RuleText atOnce(OrganisationId organisation) {
        return new RuleText(inGroup(), organisation, Role.REPRESENTATIVE, Manner.AT_ONCE);
    }

    private RuleText asking(OrganisationId organisation) {
        return new RuleText(inGroup(), organisation, Role.REPRESENTATIVE, Manner.WITH_YES);
    }

    private RuleText observing(Condition condition) {
        return new RuleText(condition, scene.eindhovenCity, Role.OBSERVER, Manner.AT_ONCE);
    }

    private RuleText text(Condition condition, Manner manner) {
        return new RuleText(condition, scene.eindhovenCity, Role.REPRESENTATIVE, manner);
    }

    private Condition inGroup() {
        return new Condition(PROVIDER, "", "groups", group);
    }

    private Condition everybody() {
        return new Condition(PROVIDER, "", "staff", "staff-" + group);
    }

    private PersonId arrive(String its) {
        return arrivals.arrive(sanne, "Sanne de Wit", PROVIDER, claims(its));
    }

    private Map<String, Object> claims(String its) {
        return Map.of("groups", List.of("everybody", its), "staff", "staff-" + group);
    }

    private List<ParticipationCard> partOf(PersonId person) {
        return as(scene.joyce, () -> participations.all(scene.strategy.id())).stream()
                .filter(one -> one.person().equals(person))
                .toList();
    }

    private RuleCard card(RuleId id) {
        return as(scene.joyce, () -> rules.all(scene.strategy.id())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RequestCard asks(PersonId person) {
        return asksOf(person).orElseThrow();
    }

    private Optional<RequestCard> asksOf(PersonId person) {
        return as(scene.joyce, () -> requests.all(scene.strategy.id())).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
    }

    private long uses(String useCase) {
        return database.sql("select count(*) from audit_entry where strategy = ? and use_case = ?")
                .params(scene.strategy.id().id(), useCase)
                .query(Long.class)
                .single();
    }

    private List<String> rows(String table, PersonId person) {
        return database
                .sql("select * from " + table + " where person = ?")
                .param(person.id())
                .query()
                .listOfRows()
                .stream()
                .map(Object::toString)
                .toList();
    }
}
