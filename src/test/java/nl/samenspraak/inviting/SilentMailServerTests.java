package nl.samenspraak.inviting;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.Identity;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundChanged;
import nl.samenspraak.signin.Ending;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import nl.samenspraak.signin.SittingsEnded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A mail server that takes every call and says nothing: only letters wait for it. */
@SpringTest
@Import(SilentMailServerTests.Ears.class)
class SilentMailServerTests {

    private static final ServerSocket SILENT = silent();

    /** What was told, once it was. */
    static class Ears {

        final Queue<Object> heard = new ConcurrentLinkedQueue<>();

        @EventListener
        void hear(SittingsEnded event) {
            heard.addAll(event.keys());
        }

        @EventListener
        void hear(RoundChanged event) {
            heard.add(event);
        }
    }

    @Autowired
    Scene scene;

    @Autowired
    Ears ears;

    @Autowired
    Invitations invitations;

    @Autowired
    Sittings sittings;

    @Autowired
    JdbcClient database;

    @Autowired
    MailProperties mail;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", SILENT::getLocalPort);
        properties.add("spring.mail.properties.mail.smtp.timeout", () -> "60000");
        properties.add("samenspraak.address", () -> "http://localhost:8080");
        properties.add("samenspraak.invitations.from", () -> "noreply@example.nl");
    }

    @BeforeEach
    void set() {
        scene.set();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void keeps_nobody_from_hearing_that_a_session_or_a_round_ended() throws IOException {
        invite();

        try (var call = answered()) {
            var sitting = SittingKey.of(UUID.randomUUID().toString());
            sittings.begin(sitting, scene.joyce, new Identity("https://localhost/test", "joyce"), null, "test");
            sittings.end(sitting, Ending.AT_PROVIDER);
            database.sql("update round set closes_at = current_timestamp where id = ?")
                    .param(scene.round.id())
                    .update();

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> ears.heard.containsAll(
                            List.of(sitting, new RoundChanged(scene.strategy.id(), scene.round))));
            assertThat(call.isClosed()).isFalse();
        }
    }

    @Test
    void is_waited_for_ten_seconds_unless_the_configuration_says_otherwise() {
        assertThat(mail.getProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000")
                .containsEntry("mail.smtp.timeout", "60000")
                .containsEntry("mail.smtps.timeout", "10000");
    }

    private void invite() {
        var guest = new Guest(
                InvitationId.create(),
                new EmailAddress("zwolle@example.nl"),
                "",
                scene.eindhovenCity,
                Role.REPRESENTATIVE);
        as(scene.joyce, () -> invitations.invite(scene.strategy.id(), List.of(guest)));
    }

    /** The letter is on its way: somebody called. */
    private static Socket answered() throws IOException {
        SILENT.setSoTimeout(20_000);
        return SILENT.accept();
    }

    private static ServerSocket silent() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
