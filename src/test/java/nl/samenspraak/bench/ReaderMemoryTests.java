package nl.samenspraak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Pattern;
import nl.samenspraak.Scene;
import nl.samenspraak.TestDatabase;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * What an open reader costs a real server in heap, without its socket: each reader has a session of its own, starts the
 * page and navigates as a browser does. Prints the figure it checks.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Scene.class, BusyRound.class, ReaderMemoryTests.Door.class})
class ReaderMemoryTests {

    private static final int READERS = 60;
    private static final int TIMES = 3;
    private static final Pattern SESSION = Pattern.compile("samenspraak=([^;]+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @Autowired
    BusyRound busy;

    @Autowired
    Scene scene;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_reader_with_nothing_unfolded_takes_at_most_60_KB() throws Exception {
        var each = each("lezen");

        System.out.printf("heap per open reader, 300 paragraphs, 2,000 comments, nothing unfolded: %.1f KB%n", each);
        assertThat(each).isBetween(5.0, 60.0);
    }

    @Test
    void a_reader_with_one_conversation_of_twenty_open_takes_at_most_250_KB() throws Exception {
        var each = each("lezen/1");

        System.out.printf("heap per open reader with one conversation of 20 comments open: %.1f KB%n", each);
        assertThat(each).isBetween(5.0, 250.0);
    }

    /**
     * The median of some times that readers came: other tests' applications live in the same heap, and what one of them
     * keeps or lets go in between is no reader's.
     */
    private double each(String page) throws Exception {
        busy.with(2_000);
        for (var i = 0; i < READERS; i++) read(page);
        var each = new double[TIMES];
        for (var time = 0; time < TIMES; time++) {
            var before = used();
            for (var i = 0; i < READERS; i++) read(page);
            each[time] = (used() - before) / 1024.0 / READERS;
        }
        Arrays.sort(each);
        return each[TIMES / 2];
    }

    private void read(String page) throws Exception {
        var address = "s/" + busy.strategy.slug() + "/" + page;
        var first = send(HttpRequest.newBuilder(
                URI.create(base() + "/?v-r=init&query=&location=" + address.replace("/", "%2F"))));
        var session = SESSION.matcher(first.headers().firstValue("Set-Cookie").orElseThrow());
        var key = KEY.matcher(first.body());
        assertThat(session.find() && key.find()).isTrue();
        var cookie = "samenspraak=" + session.group(1);
        var navigate = """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"/%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""";
        var shown = send(call(cookie, key.group(1), navigate.formatted(address), 0));
        assertThat(shown.body()).contains("Wat in de ene stad werkt");
        // A browser calls again within seconds (what was read); until then the server holds the page's text to send
        // again.
        send(call(cookie, key.group(1), "", 1));
    }

    private HttpRequest.Builder call(String cookie, String key, String event, int number) {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}";
        return HttpRequest.newBuilder(URI.create(base() + "/?v-r=uidl&v-uiId=0"))
                .header("Cookie", cookie)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.formatted(key, event, number, number)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(
                request.header("X-Reader", scene.eindhoven.toString()).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static long used() {
        for (var i = 0; i < 4; i++) System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Lets a reader in by name, in place of the way through an identity provider. */
    @TestConfiguration
    static class Door {

        @Bean
        FilterRegistrationBean<Filter> letReadersIn(Sittings sittings) {
            var door = new FilterRegistrationBean<Filter>((request, response, chain) -> {
                var asked = (HttpServletRequest) request;
                var reader = asked.getHeader("X-Reader");
                if (reader != null && asked.getSession(false) == null)
                    sitDown(sittings, PersonId.of(reader), asked.getSession());
                chain.doFilter(request, response);
            });
            door.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return door;
        }

        private static void sitDown(Sittings sittings, PersonId reader, HttpSession session) {
            var key = SittingKey.of(session.getId());
            sittings.begin(key, reader, new Identity("https://localhost/test", reader.toString()), null, "test");
            session.setAttribute(SittingKey.ATTRIBUTE, key);
            Scene.as(
                    reader,
                    () -> session.setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            SecurityContextHolder.getContext()));
        }
    }
}
