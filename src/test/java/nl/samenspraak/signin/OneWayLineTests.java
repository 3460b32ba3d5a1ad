package nl.samenspraak.signin;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The line over which open pages are told what changed, with a client that uses it to say something itself. */
class OneWayLineTests extends SignInTest {

    @Autowired
    Scene scene;

    @Autowired
    Players players;

    @Autowired
    Discussions discussions;

    @Test
    void what_comes_in_over_the_live_line_is_not_acted_upon_and_what_goes_out_arrives() {
        players.set();
        var page = OpenPage.at(players.browserOf("author", port), "/s/" + scene.strategy.slug() + "/lezen/2");
        var read = page.message(List.of(reads(page, "1 a1")));
        try (var line = page.line()) {
            say();
            await().atMost(Duration.ofSeconds(20)).until(() -> line.heard().contains("\"changes\""));
            var before = Stored.in(database);

            line.say(read);

            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(before.changesUntil(Stored.in(database))).isEmpty());
            assertThat(page.post(read).statusCode()).isEqualTo(200);
            assertThat(before.changesUntil(Stored.in(database)))
                    .as("by the way that has filters, the same words do something")
                    .isNotEmpty();
            var told = line.heard().length();
            say();
            await().atMost(Duration.ofSeconds(20)).until(() -> line.heard().length() > told);
        }
    }

    private void say() {
        as(
                scene.joyce,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText("Nieuw")), UUID.randomUUID()));
    }

    private static tools.jackson.databind.node.ObjectNode reads(OpenPage page, String places) {
        var article = page.nodes().entrySet().stream()
                .filter(one -> one.getValue().listeners.containsKey("places-read"))
                .findFirst()
                .orElseThrow()
                .getKey();
        return OpenPage.event(
                article, "places-read", OpenPage.JSON.createObjectNode().put("event.detail", places));
    }
}
