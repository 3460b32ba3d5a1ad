package nl.samenspraak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * A real Keycloak on this machine, as {@code -Pkeycloak} unpacked it, with the realms of {@code src/test/resources/keycloak};
 * it can be stopped and started again, and remembers.
 */
final class Keycloak implements AutoCloseable {

    private static final String ADMIN = "beheer";

    private final Path home = Path.of(System.getProperty("samenspraak.keycloak"));
    private final HttpClient web = HttpClient.newHttpClient();
    private final Path console;
    private final String samenspraak;
    private final int port = Ports.free();
    private Process process;

    /** {@code samenspraak} is the address to which its clients send people back. */
    Keycloak(Path folder, String samenspraak) {
        this.console = folder.resolve("keycloak.txt");
        this.samenspraak = samenspraak;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        try {
            anew();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Starts the process; the first time that takes a while, and {@link #await} waits for it. */
    void start() {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/kc.sh").toString(),
                "start",
                "--import-realm",
                "--db=dev-file",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + address()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
        var environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        // It lives for two minutes: compiling it well would take longer than it gives back.
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        environment.put("SAMENSPRAAK_ADDRESS", samenspraak);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void await() {
        Awaitility.await("an answer of Keycloak; see " + console)
                .atMost(Duration.ofSeconds(180))
                .failFast("Keycloak ended by itself; see " + console, () -> !process.isAlive())
                .until(this::answers);
    }

    /** An administrator signs somebody out of all that their account is signed in to. */
    void signOut(String realm, String username) {
        var users = "/admin/realms/" + realm + "/users";
        var found = ask(authorised(users + "?exact=true&username=" + username).GET());
        var id = found.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        ask(authorised(users + "/" + id + "/logout").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The script and the server it started. */
    @Override
    public void close() {
        if (process == null) return;
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        for (var one : all) {
            try {
                one.onExit().get(30, TimeUnit.SECONDS);
            } catch (Exception stillThere) {
                one.destroyForcibly();
            }
        }
    }

    /** What an earlier run left is of no use: its clients send people back to another port. */
    private void anew() throws IOException {
        var data = home.resolve("data");
        if (Files.exists(data))
            try (var old = Files.walk(data)) {
                for (var one : old.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(one);
            }
        var realms = Files.createDirectories(data.resolve("import"));
        for (var realm : List.of("eindhoven.json", "utrecht.json"))
            try (var file = Keycloak.class.getResourceAsStream("/keycloak/" + realm)) {
                Files.copy(file, realms.resolve(realm));
            }
    }

    private boolean answers() {
        try {
            var asked = HttpRequest.newBuilder(URI.create(address() + "/realms/utrecht"))
                    .build();
            return web.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder authorised(String path) {
        var asked = HttpRequest.newBuilder(URI.create(address() + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN));
        var token = ask(asked).replaceAll("(?s).*\"access_token\":\"([^\"]+)\".*", "$1");
        return HttpRequest.newBuilder(URI.create(address() + path)).header("Authorization", "Bearer " + token);
    }

    private String ask(HttpRequest.Builder asked) {
        try {
            var answer = web.send(asked.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
