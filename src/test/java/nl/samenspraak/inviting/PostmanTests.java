package nl.samenspraak.inviting;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.StrategyNames;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationRetired;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters over a real mail server on this machine. */
@SpringTest
class PostmanTests {

    private static final Instant NOON = Instant.parse("2017-01-10T11:00:00Z");

    @Autowired
    Scene scene;

    @Autowired
    InvitationRepository repository;

    @Autowired
    ReceivedInvitations received;

    @Autowired
    Participations participations;

    @Autowired
    Admittance admittance;

    @Autowired
    Register register;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    StrategyNames names;

    @Autowired
    PublicAddress address;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final InvitingProperties properties = new InvitingProperties(Duration.ofDays(3650), "noreply@example.nl");
    private Instant now = NOON;

    @BeforeEach
    void set() {
        scene.set();
        server.start();
    }

    @AfterEach
    void leave() {
        server.stop();
        Scene.signOut();
    }

    @Test
    void a_letter_brings_the_link_that_lets_its_reader_in() throws Exception {
        invite("zwolle@example.nl", "Sanne");

        postman().carry();

        var letter = only(server.getReceivedMessages());
        assertThat(letter.getAllRecipients()[0]).hasToString("zwolle@example.nl");
        assertThat(letter.getSubject()).isEqualTo("Uitnodiging: Nationale Smart City Strategie");
        assertThat(text(letter)).startsWith("Beste Sanne,").contains("Joyce Velu nodigt u uit");
        var guest = scene.person("Sanne");
        assertThat(as(guest, () -> received.accept(secret(letter)))).isEqualTo(scene.strategy);
        assertThat(cards()).map(InvitationCard::state).containsExactly(InvitationState.ACCEPTED);
    }

    @Test
    void a_letter_is_sent_once() {
        invite("zwolle@example.nl", "");

        postman().carry();
        postman().carry();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(cards()).map(InvitationCard::delivery).containsExactly(Delivery.SENT);
    }

    @Test
    void while_the_server_is_away_it_is_tried_again_later_and_in_the_end_said_to_have_failed() {
        invite("zwolle@example.nl", "");
        var port = server.getSmtp().getPort();
        server.stop();

        for (var tries = 1; tries <= Posting.MOST_TRIES; tries++) {
            assertThat(cards()).map(InvitationCard::delivery).containsExactly(Delivery.WAITING);
            postman(port).carry();
            postman(port).carry();
            now = now.plus(Duration.ofHours(1));
        }

        assertThat(cards()).map(InvitationCard::delivery).containsExactly(Delivery.FAILED);
    }

    @Test
    void nothing_of_a_name_gets_into_the_head_of_a_letter() throws Exception {
        invite("zwolle@example.nl", "Sanne\r\nBcc: ander@example.nl {link}");

        postman().carry();

        var letter = only(server.getReceivedMessages());
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(text(letter)).startsWith("Beste Sanne Bcc: ander@example.nl {link},");
    }

    @Test
    void a_withdrawn_invitation_is_not_sent_any_more() {
        var one = invite("zwolle@example.nl", "");
        as(
                scene.joyce,
                () -> transaction.executeWithoutResult(
                        any -> invitations(postOffice(0)).revoke(one.id())));

        postman().carry();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothing_goes_out_on_the_word_of_whose_access_was_stopped() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        invite("zwolle@example.nl", "");
        register.shutOut(scene.joyce, scene.wim);

        postman().carry();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(cards(scene.wim)).singleElement().satisfies(card -> {
            assertThat(card.delivery()).isEqualTo(Delivery.NOT_YET);
            assertThat(card.state()).isEqualTo(InvitationState.INVITER_SHUT_OUT);
        });
    }

    @Test
    void nothing_goes_out_on_the_word_of_who_is_of_the_kernteam_no_more() {
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
        invite("zwolle@example.nl", "");
        as(scene.wim, () -> participations.end(scene.strategy.id(), scene.joyce, scene.kernteam));

        postman().carry();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(cards(scene.wim)).singleElement().satisfies(card -> {
            assertThat(card.delivery()).isEqualTo(Delivery.NOT_YET);
            assertThat(card.state()).isEqualTo(InvitationState.INVITER_SHUT_OUT);
        });
    }

    @Test
    void nothing_goes_out_for_an_organisation_that_stopped_until_it_is_put_back_and_sent_again() {
        var one = invite("zwolle@example.nl", "");
        as(scene.joyce, () -> desk.retire(scene.eindhovenCity));

        postman().carry();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(cards()).singleElement().satisfies(card -> {
            assertThat(card.delivery()).isEqualTo(Delivery.NOT_YET);
            assertThat(card.state()).isEqualTo(InvitationState.ORGANISATION_STOPPED);
        });
        as(scene.joyce, () -> desk.bringBack(scene.eindhovenCity));
        assertThat(cards()).singleElement().satisfies(card -> {
            assertThat(card.state()).isEqualTo(InvitationState.INVITED);
            assertThat(card.lacksLinkFor(scene.joyce)).isTrue();
        });
        as(
                scene.joyce,
                () -> transaction.executeWithoutResult(
                        any -> invitations(postOffice(0)).send(one.id())));
        postman().carry();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void for_an_organisation_that_stopped_nothing_is_sent_again() {
        var one = invite("a@example.nl", "");
        var other = invite("b@example.nl", "");
        postman().carry();
        now = now.plus(Duration.ofDays(3651));
        as(scene.joyce, () -> desk.retire(scene.eindhovenCity));

        assertThatExceptionOfType(OrganisationRetired.class)
                .isThrownBy(() -> as(
                        scene.joyce,
                        () -> transaction.executeWithoutResult(
                                any -> invitations(postOffice(0)).send(one.id()))));
        as(
                scene.joyce,
                () -> transaction.executeWithoutResult(
                        any -> invitations(postOffice(0)).sendAll(scene.strategy.id(), List.of(one.id(), other.id()))));
        postman().carry();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(cards()).map(InvitationCard::state).containsOnly(InvitationState.ORGANISATION_STOPPED);
    }

    @Test
    void all_that_expired_are_sent_again_at_once() {
        var one = invite("a@example.nl", "");
        var other = invite("b@example.nl", "");
        postman().carry();
        now = now.plus(Duration.ofDays(3651));
        as(
                scene.joyce,
                () -> transaction.executeWithoutResult(
                        any -> invitations(postOffice(0)).sendAll(scene.strategy.id(), List.of(one.id(), other.id()))));

        postman().carry();

        assertThat(server.getReceivedMessages()).hasSize(4);
        assertThat(cards()).map(InvitationCard::delivery).containsOnly(Delivery.SENT);
    }

    private Guest invite(String to, String name) {
        var guest =
                new Guest(InvitationId.create(), new EmailAddress(to), name, scene.eindhovenCity, Role.REPRESENTATIVE);
        as(
                scene.joyce,
                () -> transaction.executeWithoutResult(
                        any -> invitations(postOffice(0)).invite(scene.strategy.id(), List.of(guest))));
        return guest;
    }

    private List<InvitationCard> cards() {
        return cards(scene.joyce);
    }

    private List<InvitationCard> cards(PersonId who) {
        return as(
                who, () -> transaction.execute(any -> invitations(postOffice(0)).all(scene.strategy.id())));
    }

    private Invitations invitations(PostOffice post) {
        return new Invitations(
                repository, participations, organisations, admittance, clock(), post, properties, events);
    }

    private Postman postman() {
        return postman(server.getSmtp().getPort());
    }

    private Postman postman(int port) {
        return new Postman(
                repository, postOffice(port), admittance, register, properties, clock(), transaction, events);
    }

    private PostOffice postOffice(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        ObjectProvider<JavaMailSender> provider = beans.getBeanProvider(JavaMailSender.class);
        return new PostOffice(provider, properties, address, names, register);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static MimeMessage only(MimeMessage[] messages) {
        assertThat(messages).hasSize(1);
        return messages[0];
    }

    private static String text(MimeMessage message) throws Exception {
        return ((String) message.getContent()).replace("\r\n", "\n");
    }

    private static OneTimeSecret secret(MimeMessage message) {
        try {
            var found = Pattern.compile("/uitnodiging/([\\w-]+)").matcher(text(message));
            assertThat(found.find()).isTrue();
            return new OneTimeSecret(found.group(1));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
