package nl.samenspraak.inviting;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationRetired;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.PresentPart;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.Arrivals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
class InvitationsTests {

    @Autowired
    Scene scene;

    @Autowired
    Invitations invitations;

    @Autowired
    ReceivedInvitations received;

    @Autowired
    Participations participations;

    @Autowired
    Register register;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Rules rules;

    @Autowired
    Arrivals arrivals;

    private final Identity identity =
            new Identity("https://localhost/test", UUID.randomUUID().toString());
    private PersonId guest;

    @BeforeEach
    void set() {
        scene.set();
        guest = register.arrive(identity, "Nieuw uit Zwolle");
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void who_accepts_takes_part_as_the_invitation_says() {
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));

        var strategy = as(guest, () -> received.accept(secret));

        assertThat(strategy).isEqualTo(scene.strategy);
        assertThat(as(guest, () -> participations.mine(scene.strategy.id())))
                .extracting(ParticipationCard::organisation, ParticipationCard::role)
                .containsExactly(scene.eindhovenCity, Role.REPRESENTATIVE);
        assertThat(states()).containsExactly(InvitationState.ACCEPTED);
    }

    @Test
    void until_then_a_guest_sees_nothing() {
        linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(guest, () -> participations.mine(scene.strategy.id())));
    }

    @Test
    void the_kernteam_sees_how_far_it_came() {
        var secret = linkFor(guest("zwolle@example.nl", Role.CONTACT));
        assertThat(states()).containsExactly(InvitationState.INVITED);

        var letter = as(guest, () -> received.open(secret));

        assertThat(letter.strategy()).isEqualTo("Nationale Smart City Strategie");
        assertThat(letter.role()).isEqualTo(Role.CONTACT);
        assertThat(states()).containsExactly(InvitationState.SEEN);
    }

    @Test
    void a_link_works_once_and_for_its_own_person_again() {
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));
        as(guest, () -> received.accept(secret));

        assertThat(as(guest, () -> received.accept(secret))).isEqualTo(scene.strategy);
        assertRefused(InvitationGone.class, () -> as(scene.stranger, () -> received.accept(secret)));
        assertRefused(InvitationGone.class, () -> as(scene.stranger, () -> received.open(secret)));
    }

    @Test
    void two_people_with_one_link_at_once_are_one_participant() throws Exception {
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));
        var other = scene.person("Een ander");

        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(List.<Callable<Boolean>>of(accepts(guest, secret), accepts(other, secret)));
            assertThat(both).map(one -> one.get()).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void a_withdrawn_link_opens_nothing() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);
        var secret = linkFor(one);
        as(scene.joyce, () -> invitations.revoke(one.id()));

        assertRefused(InvitationGone.class, () -> as(guest, () -> received.accept(secret)));
        assertThat(states()).containsExactly(InvitationState.REVOKED);
    }

    @Test
    void a_new_link_takes_the_place_of_the_one_before() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);
        var first = linkFor(one);
        var second = as(scene.joyce, () -> invitations.link(one.id()));

        assertRefused(InvitationGone.class, () -> as(guest, () -> received.accept(first)));
        assertThat(as(guest, () -> received.accept(second))).isEqualTo(scene.strategy);
    }

    @Test
    void a_link_whose_time_has_passed_says_so_until_it_is_made_anew() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);
        var secret = linkFor(one);
        jdbc.update(
                "update invitation set valid_until = ? where id = ?",
                java.sql.Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")),
                one.id().id());
        assertThat(states()).containsExactly(InvitationState.EXPIRED);

        assertRefused(InvitationExpired.class, () -> as(guest, () -> received.open(secret)));
        assertRefused(InvitationExpired.class, () -> as(guest, () -> received.accept(secret)));
        var renewed = as(scene.joyce, () -> invitations.link(one.id()));
        assertThat(as(guest, () -> received.accept(renewed))).isEqualTo(scene.strategy);
    }

    @Test
    void only_a_hash_of_the_secret_is_stored() {
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));

        var stored = jdbc.queryForList("select * from invitation").toString();

        assertThat(stored).contains(secret.hash()).doesNotContain(secret.text());
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.text()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void an_address_is_invited_once_per_organisation_whatever_its_capitals() {
        linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));

        assertRefused(
                AlreadyInvited.class, () -> as(scene.joyce, () -> invite(guest("Zwolle@Example.nl", Role.OBSERVER))));
    }

    @Test
    void all_are_invited_or_none() {
        linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));
        var good = guest("nieuw@example.nl", Role.REPRESENTATIVE);
        var twice = guest("zwolle@example.nl", Role.REPRESENTATIVE);

        assertRefused(
                AlreadyInvited.class,
                () -> as(scene.joyce, () -> invitations.invite(scene.strategy.id(), List.of(good, twice))));

        assertThat(cards()).map(InvitationCard::address).containsExactly("zwolle@example.nl");
    }

    @Test
    void the_same_invitation_sent_twice_is_one() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);

        as(scene.joyce, () -> invite(one));
        as(scene.joyce, () -> invite(one));

        assertThat(cards()).hasSize(1);
    }

    @Test
    void an_invitation_takes_no_role_away() {
        var secret = linkFor(
                new Guest(InvitationId.create(), new EmailAddress("j@example.nl"), "", scene.kernteam, Role.OBSERVER));

        as(scene.joyce, () -> received.accept(secret));

        assertThat(as(scene.joyce, () -> participations.mine(scene.strategy.id()))
                        .role())
                .isEqualTo(Role.KERNTEAM);
    }

    @Test
    void whom_a_rule_let_in_while_they_signed_in_becomes_what_the_kernteam_asked_and_rests_on_the_kernteam() {
        addRule();
        var secret = linkFor(guest("wim@example.nl", Role.CONTACT));
        arrive(scene.eindhovenCity);

        assertThat(as(guest, () -> received.open(secret)).present())
                .contains(new PresentPart(Role.REPRESENTATIVE, false));
        as(guest, () -> received.accept(secret));
        arrive();

        assertThatItIsByHand(guest, Role.CONTACT);
    }

    @Test
    void the_role_that_a_rule_gave_rests_on_the_kernteam_when_it_asks_the_same() {
        addRule();
        var secret = linkFor(guest("wim@example.nl", Role.REPRESENTATIVE));
        arrive(scene.eindhovenCity);

        assertThat(as(guest, () -> received.open(secret)).present())
                .contains(new PresentPart(Role.REPRESENTATIVE, true));
        as(guest, () -> received.accept(secret));
        arrive();

        assertThatItIsByHand(guest, Role.REPRESENTATIVE);
    }

    @Test
    void what_the_kernteam_asked_is_left_when_a_rule_that_gave_more_ends() {
        addRule();
        var secret = linkFor(guest("wim@example.nl", Role.OBSERVER));
        arrive(scene.eindhovenCity);

        as(guest, () -> received.accept(secret));
        assertThat(part(guest))
                .extracting(ParticipationCard::role, one -> one.byRule().isPresent())
                .containsExactly(Role.REPRESENTATIVE, true);
        arrive();

        assertThatItIsByHand(guest, Role.OBSERVER);
    }

    @Test
    void who_takes_part_already_gets_a_role_that_may_more_and_reads_so_before() {
        var secret = linkFor(guest("eindhoven@example.nl", Role.CONTACT));

        assertThat(as(scene.eindhoven, () -> received.open(secret)).present())
                .contains(new PresentPart(Role.REPRESENTATIVE, false));
        as(scene.eindhoven, () -> received.accept(secret));

        assertThatItIsByHand(scene.eindhoven, Role.CONTACT);
    }

    @Test
    void an_invitation_raises_nobody_above_what_the_kernteam_gave_since_until_it_is_renewed() {
        var older = guest("eindhoven@example.nl", Role.CONTACT);
        var renewed = guest("amsterdam@example.nl", Role.CONTACT, scene.amsterdamCity);
        var secret = linkFor(older);
        linkFor(renewed);
        as(scene.joyce, () -> {
            scene.join(scene.eindhoven, scene.eindhovenCity, Role.OBSERVER);
            scene.join(scene.amsterdam, scene.amsterdamCity, Role.OBSERVER);
        });
        var again = as(scene.joyce, () -> invitations.link(renewed.id()));

        assertThat(as(scene.eindhoven, () -> received.open(secret)).present())
                .contains(new PresentPart(Role.OBSERVER, true));
        as(scene.eindhoven, () -> received.accept(secret));
        as(scene.amsterdam, () -> received.accept(again));

        assertThatItIsByHand(scene.eindhoven, Role.OBSERVER);
        assertThatItIsByHand(scene.amsterdam, Role.CONTACT);
    }

    private void assertThatItIsByHand(PersonId person, Role role) {
        assertThat(part(person))
                .extracting(ParticipationCard::role, ParticipationCard::byRule, ParticipationCard::givenBy)
                .containsExactly(role, Optional.empty(), Optional.of(scene.joyce));
    }

    private ParticipationCard part(PersonId person) {
        return as(person, () -> participations.mine(scene.strategy.id()));
    }

    private void addRule() {
        var condition = new Condition("test", "", "groups", "of-" + scene.eindhovenCity);
        var text = new RuleText(condition, scene.eindhovenCity, Role.REPRESENTATIVE, Manner.AT_ONCE);
        as(scene.joyce, () -> rules.add(scene.strategy.id(), RuleId.create(), text));
    }

    /** Signs in while the provider says that they belong to these, and to no others. */
    private void arrive(OrganisationId... belongsTo) {
        var groups = Stream.concat(Stream.of("everybody"), Stream.of(belongsTo).map(one -> "of-" + one));
        arrivals.arrive(identity, "Nieuw uit Zwolle", "test", Map.of("groups", groups.toList()));
    }

    @Test
    void only_the_kernteam_invites() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);
        linkFor(one);

        for (var person : List.of(scene.wim, scene.eindhoven, scene.observer)) {
            assertRefused(OnlyKernteam.class, () -> as(person, () -> invite(guest("x@example.nl", Role.CONTACT))));
            assertRefused(OnlyKernteam.class, () -> as(person, () -> invitations.link(one.id())));
            assertRefused(OnlyKernteam.class, () -> as(person, () -> invitations.revoke(one.id())));
            assertRefused(OnlyKernteam.class, () -> as(person, () -> invitations.all(scene.strategy.id())));
        }
        assertRefused(NotFound.class, () -> as(scene.stranger, () -> invitations.link(one.id())));
    }

    @Test
    void without_a_mail_server_nothing_pretends_to_be_sent() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);
        as(scene.joyce, () -> invite(one));
        assertThat(cards()).map(InvitationCard::delivery).containsExactly(Delivery.NOT_YET);

        as(scene.joyce, () -> invitations.link(one.id()));

        assertRefused(NoPostOffice.class, () -> as(scene.joyce, () -> invitations.send(one.id())));
        assertThat(as(scene.joyce, () -> invitations.byPost(scene.strategy.id())))
                .isFalse();
        assertThat(cards()).map(InvitationCard::delivery).containsExactly(Delivery.BY_HAND);
    }

    @Test
    void a_link_of_whose_access_was_stopped_opens_nothing_until_another_of_the_kernteam_renews_it() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var one = guest("zwolle@example.nl", Role.KERNTEAM);
        var secret = linkFor(one);
        register.shutOut(scene.joyce, scene.wim);

        assertRefused(InviterShutOut.class, () -> as(guest, () -> received.open(secret)));
        assertRefused(InviterShutOut.class, () -> as(guest, () -> received.accept(secret)));
        assertThat(as(scene.wim, () -> invitations.all(scene.strategy.id())))
                .extracting(InvitationCard::state)
                .containsExactly(InvitationState.INVITER_SHUT_OUT);
        var renewed = as(scene.wim, () -> invitations.link(one.id()));

        assertThat(as(scene.wim, () -> invitations.all(scene.strategy.id())))
                .extracting(InvitationCard::state, InvitationCard::by)
                .containsExactly(tuple(InvitationState.INVITED, scene.wim));
        as(guest, () -> received.accept(renewed));
        assertThat(as(guest, () -> participations.mine(scene.strategy.id())).givenBy())
                .contains(scene.wim);
    }

    @Test
    void for_an_organisation_that_stopped_nobody_is_invited() {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);
        as(scene.joyce, () -> invite(one));
        as(scene.joyce, () -> organisations.retire(scene.eindhovenCity));
        var others = List.of(
                guest("goed@example.nl", Role.OBSERVER, scene.amsterdamCity),
                guest("nieuw@example.nl", Role.REPRESENTATIVE));

        assertRefused(
                OrganisationRetired.class,
                () -> as(scene.joyce, () -> invitations.invite(scene.strategy.id(), others)));
        assertRefused(OrganisationRetired.class, () -> as(scene.joyce, () -> invitations.link(one.id())));

        assertThat(as(scene.joyce, () -> invitations.links(scene.strategy.id(), List.of(one.id()))))
                .isEmpty();
        assertThat(cards()).map(InvitationCard::address).containsExactly("zwolle@example.nl");
        as(scene.joyce, () -> invitations.revoke(one.id()));
        assertThat(states()).containsExactly(InvitationState.REVOKED);
    }

    @Test
    void a_link_opens_nothing_while_its_organisation_stopped_and_works_again_once_that_is_put_back() {
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));
        as(scene.joyce, () -> organisations.retire(scene.eindhovenCity));

        assertRefused(GuestOrganisationStopped.class, () -> as(guest, () -> received.open(secret)));
        assertRefused(GuestOrganisationStopped.class, () -> as(guest, () -> received.accept(secret)));
        assertThat(states()).containsExactly(InvitationState.ORGANISATION_STOPPED);
        assertThat(cards()).noneMatch(card -> card.lacksLinkFor(scene.joyce));
        as(scene.joyce, () -> organisations.bringBack(scene.eindhovenCity));

        assertThat(states()).containsExactly(InvitationState.INVITED);
        assertThat(as(guest, () -> received.open(secret)).organisation()).isEqualTo(scene.eindhovenCity);
        assertThat(as(guest, () -> received.accept(secret))).isEqualTo(scene.strategy);
        as(scene.joyce, () -> organisations.retire(scene.eindhovenCity));
        assertThat(as(guest, () -> received.open(secret)).used()).isTrue();
        assertThat(states()).containsExactly(InvitationState.ACCEPTED);
    }

    @Test
    void an_invitation_made_while_its_organisation_merges_goes_along() throws Exception {
        var one = guest("zwolle@example.nl", Role.REPRESENTATIVE);

        try (var pool = Executors.newSingleThreadExecutor()) {
            var merging = transaction.execute(any -> {
                as(scene.joyce, () -> invite(one));
                var other = pool.submit(
                        () -> as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity)));
                assertThatExceptionOfType(TimeoutException.class)
                        .as("A merger waits for who invites")
                        .isThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS));
                return other;
            });
            Objects.requireNonNull(merging).get();
        }

        assertThat(cards()).map(InvitationCard::organisation).containsExactly(scene.amsterdamCity);
        var secret = as(scene.joyce, () -> invitations.link(one.id()));
        assertThat(as(guest, () -> received.accept(secret))).isEqualTo(scene.strategy);
    }

    @Test
    void who_came_in_stays_when_the_access_of_who_invited_is_stopped() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));
        as(guest, () -> received.accept(secret));
        register.shutOut(scene.joyce, scene.wim);

        assertThat(as(guest, () -> received.accept(secret))).isEqualTo(scene.strategy);
        assertThat(as(guest, () -> received.open(secret)).used()).isTrue();
    }

    @Test
    void whoever_is_of_the_kernteam_no_more_gets_nobody_in_by_a_link_of_theirs_least_of_all_themselves() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var one = guest("wim@elders.example", Role.KERNTEAM);
        var secret = as(scene.wim, () -> {
            invite(one);
            return invitations.link(one.id());
        });
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.wim, scene.kernteam));

        for (var opener : List.of(scene.wim, guest)) {
            assertRefused(InviterShutOut.class, () -> as(opener, () -> received.open(secret)));
            assertRefused(InviterShutOut.class, () -> as(opener, () -> received.accept(secret)));
            assertRefused(NotFound.class, () -> as(opener, () -> participations.mine(scene.strategy.id())));
        }
        assertThat(states()).containsExactly(InvitationState.INVITER_SHUT_OUT);
        var renewed = as(scene.joyce, () -> invitations.link(one.id()));
        as(guest, () -> received.accept(renewed));
        assertThat(as(guest, () -> participations.mine(scene.strategy.id())).givenBy())
                .contains(scene.joyce);
    }

    @Test
    void a_link_of_whom_the_kernteam_made_something_less_opens_nothing() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var one = guest("wim@elders.example", Role.KERNTEAM);
        var secret = as(scene.wim, () -> {
            invite(one);
            return invitations.link(one.id());
        });
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.CONTACT));

        assertRefused(InviterShutOut.class, () -> as(scene.wim, () -> received.accept(secret)));
    }

    @Test
    void whom_the_kernteam_removed_does_not_come_back_by_an_older_invitation() {
        var here = linkFor(guest("eindhoven@example.nl", Role.REPRESENTATIVE));
        var elsewhere = linkFor(guest("ehv@example.nl", Role.OBSERVER, scene.amsterdamCity));
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        for (var secret : List.of(here, elsewhere)) {
            assertRefused(EndedSinceInvited.class, () -> as(scene.eindhoven, () -> received.open(secret)));
            assertRefused(EndedSinceInvited.class, () -> as(scene.eindhoven, () -> received.accept(secret)));
        }
        assertRefused(NotFound.class, () -> as(scene.eindhoven, () -> participations.mine(scene.strategy.id())));
        assertThat(as(guest, () -> received.accept(here))).isEqualTo(scene.strategy);
    }

    @Test
    void a_later_invitation_or_one_that_is_renewed_lets_them_in_again() {
        var older = guest("eindhoven@example.nl", Role.REPRESENTATIVE);
        linkFor(older);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.amsterdam, scene.amsterdamCity));
        var later = linkFor(guest("amsterdam@example.nl", Role.OBSERVER, scene.amsterdamCity));
        var renewed = as(scene.joyce, () -> invitations.link(older.id()));

        as(scene.amsterdam, () -> received.accept(later));
        as(scene.eindhoven, () -> received.accept(renewed));

        assertThat(as(scene.amsterdam, () -> participations.mine(scene.strategy.id()))
                        .role())
                .isEqualTo(Role.OBSERVER);
        assertThat(as(scene.eindhoven, () -> participations.mine(scene.strategy.id()))
                        .role())
                .isEqualTo(Role.REPRESENTATIVE);
    }

    @Test
    void whose_organisation_merged_was_not_removed_by_that() {
        var secret = linkFor(guest("ehv@example.nl", Role.OBSERVER, scene.kernteam));
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        as(scene.eindhoven, () -> received.accept(secret));

        assertThat(as(scene.eindhoven, () -> participations.choices(scene.strategy.id())))
                .hasSize(2);
    }

    @Test
    void many_links_are_made_at_once_for_whom_none_works_and_one_that_works_is_left_alone() {
        var fresh = guest("a@example.nl", Role.REPRESENTATIVE);
        as(scene.joyce, () -> invite(fresh));
        var expired = guest("b@example.nl", Role.REPRESENTATIVE);
        var old = linkFor(expired);
        expire(expired);
        var working = guest("c@example.nl", Role.REPRESENTATIVE);
        var kept = linkFor(working);
        var ids = List.of(fresh.id(), expired.id(), working.id());

        var made = as(scene.joyce, () -> invitations.links(scene.strategy.id(), ids));

        assertThat(made).containsOnlyKeys(fresh.id(), expired.id());
        assertRefused(InvitationGone.class, () -> as(guest, () -> received.open(old)));
        assertThat(as(guest, () -> received.accept(Objects.requireNonNull(made.get(fresh.id())))))
                .isEqualTo(scene.strategy);
        assertThat(as(scene.stranger, () -> received.open(kept)).used()).isFalse();
        assertThat(as(scene.joyce, () -> invitations.links(scene.strategy.id(), ids)))
                .isEmpty();
    }

    /** Nobody has looked at each of them. */
    @Test
    void renewing_all_at_once_brings_back_neither_whom_the_kernteam_removed_nor_what_they_asked() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        var ofWim = guest("wim@elders.example", Role.KERNTEAM);
        as(scene.wim, () -> invite(ofWim));
        var older = guest("eindhoven@example.nl", Role.REPRESENTATIVE);
        linkFor(older);
        expire(older);
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.wim, scene.kernteam));
        as(scene.joyce, () -> participations.end(scene.strategy.id(), scene.eindhoven, scene.eindhovenCity));

        var made = as(scene.joyce, () -> invitations.links(scene.strategy.id(), List.of(ofWim.id(), older.id())));

        assertThat(made).containsOnlyKeys(older.id());
        assertRefused(
                EndedSinceInvited.class,
                () -> as(scene.eindhoven, () -> received.accept(Objects.requireNonNull(made.get(older.id())))));
    }

    @Test
    void only_the_kernteam_makes_many_links_and_of_its_own_strategy() {
        var one = guest("a@example.nl", Role.REPRESENTATIVE);
        as(scene.joyce, () -> invite(one));
        var elsewhere = scene.elsewhere("Elders");

        for (var person : List.of(scene.wim, scene.eindhoven, scene.observer))
            assertRefused(
                    OnlyKernteam.class,
                    () -> as(person, () -> invitations.links(scene.strategy.id(), List.of(one.id()))));
        assertThat(as(scene.joyce, () -> invitations.links(elsewhere.strategy().id(), List.of(one.id()))))
                .isEmpty();
        assertRefused(
                NoPostOffice.class,
                () -> as(scene.joyce, () -> invitations.sendAll(scene.strategy.id(), List.of(one.id()))));
    }

    private void expire(Guest one) {
        jdbc.update(
                "update invitation set valid_until = ? where id = ?",
                java.sql.Timestamp.from(Instant.parse("2026-01-01T00:00:00Z")),
                one.id().id());
    }

    @Test
    void who_left_leaves_no_address_in_any_invitation_and_no_open_one() {
        var accepted = linkFor(guest("sanne@zwolle.example", Role.REPRESENTATIVE));
        as(guest, () -> received.accept(accepted));
        var withdrawn = guest("Sanne@zwolle.example", Role.OBSERVER, scene.amsterdamCity);
        linkFor(withdrawn);
        as(scene.joyce, () -> invitations.revoke(withdrawn.id()));
        var open = linkFor(guest("SANNE@zwolle.example", Role.OBSERVER, scene.amsterdamCity));
        linkFor(guest("ander@zwolle.example", Role.OBSERVER));

        as(guest, dossiers::leave);

        assertThat(jdbc.queryForList(
                                "select * from invitation where strategy = ?",
                                scene.strategy.id().id())
                        .toString())
                .doesNotContainIgnoringCase("sanne@")
                .contains("ander@zwolle.example");
        assertThat(cards())
                .filteredOn(card -> card.address().isEmpty())
                .hasSize(3)
                .allSatisfy(card -> assertThat(card.name()).isEmpty());
        assertRefused(InvitationGone.class, () -> as(scene.stranger, () -> received.accept(open)));
        as(scene.joyce, () -> invite(guest("sanne@zwolle.example", Role.OBSERVER, scene.amsterdamCity)));
    }

    @Test
    void what_another_accepted_at_the_same_address_stays_theirs() {
        var one = linkFor(guest("info@zwolle.example", Role.REPRESENTATIVE));
        as(guest, () -> received.accept(one));
        var other = linkFor(guest("info@zwolle.example", Role.OBSERVER, scene.amsterdamCity));
        as(scene.stranger, () -> received.accept(other));

        as(guest, dossiers::leave);

        assertThat(cards()).extracting(InvitationCard::address).containsExactlyInAnyOrder("", "info@zwolle.example");
    }

    @Test
    void an_open_invitation_goes_along_with_an_organisation_that_merges() {
        var secret = linkFor(guest("zwolle@example.nl", Role.REPRESENTATIVE));
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(as(guest, () -> received.open(secret)).organisation()).isEqualTo(scene.amsterdamCity);
        as(guest, () -> received.accept(secret));

        assertThat(as(guest, () -> participations.mine(scene.strategy.id())).organisation())
                .isEqualTo(scene.amsterdamCity);
    }

    @Test
    void of_two_for_one_address_that_merge_the_newer_goes_on() {
        var older = guest("a@example.nl", Role.REPRESENTATIVE);
        var newer = guest("a@example.nl", Role.OBSERVER, scene.amsterdamCity);
        var olderThere = guest("b@example.nl", Role.REPRESENTATIVE, scene.amsterdamCity);
        var newerHere = guest("B@example.nl", Role.OBSERVER);
        for (var one : List.of(older, newer, olderThere, newerHere)) linkFor(one);
        IntStream.range(0, 4)
                .forEach(at -> jdbc.update(
                        "update invitation set invited_at = ? where id = ?",
                        java.sql.Timestamp.from(Instant.parse("2017-01-0" + (at + 1) + "T12:00:00Z")),
                        List.of(older, newer, olderThere, newerHere)
                                .get(at)
                                .id()
                                .id()));

        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(cards())
                .filteredOn(card -> card.state() == InvitationState.INVITED)
                .allSatisfy(card -> assertThat(card.organisation()).isEqualTo(scene.amsterdamCity))
                .extracting(InvitationCard::id)
                .containsExactlyInAnyOrder(newer.id(), newerHere.id());
        assertThat(cards())
                .filteredOn(card -> card.state() == InvitationState.REVOKED)
                .extracting(InvitationCard::id)
                .containsExactlyInAnyOrder(older.id(), olderThere.id());
        assertRefused(
                AlreadyInvited.class,
                () -> as(scene.joyce, () -> invite(guest("b@example.nl", Role.CONTACT, scene.amsterdamCity))));
    }

    @Test
    void a_list_that_is_too_long_invites_nobody() {
        var many = IntStream.rangeClosed(0, Invitations.MAX_AT_ONCE)
                .mapToObj(number -> guest("gast" + number + "@example.nl", Role.OBSERVER))
                .toList();

        assertRefused(TooManyGuests.class, () -> as(scene.joyce, () -> invitations.invite(scene.strategy.id(), many)));

        assertThat(cards()).isEmpty();
    }

    @Test
    void what_was_never_made_opens_nothing() {
        assertRefused(InvitationGone.class, () -> as(guest, () -> received.open(new OneTimeSecret("zomaar"))));
    }

    private Callable<Boolean> accepts(PersonId person, OneTimeSecret secret) {
        return () -> {
            try {
                as(person, () -> received.accept(secret));
                return true;
            } catch (InvitationGone gone) {
                return false;
            }
        };
    }

    private Guest guest(String address, Role role) {
        return guest(address, role, scene.eindhovenCity);
    }

    private static Guest guest(String address, Role role, OrganisationId organisation) {
        return new Guest(InvitationId.create(), new EmailAddress(address), "Gast", organisation, role);
    }

    private void invite(Guest one) {
        invitations.invite(scene.strategy.id(), List.of(one));
    }

    private OneTimeSecret linkFor(Guest one) {
        return as(scene.joyce, () -> {
            invite(one);
            return invitations.link(one.id());
        });
    }

    private List<InvitationCard> cards() {
        return as(scene.joyce, () -> invitations.all(scene.strategy.id()));
    }

    private List<InvitationState> states() {
        return cards().stream().map(InvitationCard::state).toList();
    }

    private static void assertRefused(Class<? extends Refusal> refusal, Runnable act) {
        assertThatExceptionOfType(refusal).isThrownBy(act::run);
    }
}
