package nl.samenspraak.inviting;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

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
    JdbcTemplate jdbc;

    private PersonId guest;

    @BeforeEach
    void set() {
        scene.set();
        guest = scene.person("Nieuw uit Zwolle");
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
        return new Guest(InvitationId.create(), new EmailAddress(address), "Gast", scene.eindhovenCity, role);
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
