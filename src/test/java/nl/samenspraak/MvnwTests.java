package nl.samenspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which JDK and which Maven {@code mvnw} takes, on a machine that has only what each test puts there. */
@DisabledOnOs(OS.WINDOWS)
class MvnwTests {

    /** What every system has; of this machine's own java and mvn the script finds nothing. */
    private static final List<String> TOOLS = List.of(
            "awk basename cat dirname gzip head ls mkdir mktemp mv rm sed sha512sum shasum openssl tar".split(" "));

    private static final String MAVEN_THERE = "3.8.6";
    private static final String STARTING =
            "Building Samenspraak and starting the demo; the first time takes some minutes.\n";

    @TempDir
    private Path machine;

    private record Outcome(int code, List<String> out, String err) {

        String home() {
            return out.getFirst();
        }

        List<String> arguments() {
            return out.subList(2, out.size());
        }
    }

    @BeforeEach
    void put() throws IOException {
        for (var name : List.of("project", "tools", "path", "places")) Files.createDirectories(machine.resolve(name));
        Files.copy(Path.of("mvnw"), machine.resolve("project/mvnw"));
        for (var tool : TOOLS) lend(tool);
    }

    @Test
    void java_home_comes_first() throws Exception {
        maven(machine.resolve("path"), MAVEN_THERE);
        onPath(jdk("elsewhere/jdk-23", "23.0.1"));
        jdk("places/jdk-25", "25");

        var home = jdk("home/jdk-21", "21.0.4");

        assertThat(run(Map.of("JAVA_HOME", home.toString())).home()).isEqualTo(home.toString());
    }

    @Test
    void the_java_on_the_path_comes_next() throws Exception {
        maven(machine.resolve("path"), MAVEN_THERE);
        var old = jdk("home/jdk-17", "17.0.9");
        jdk("places/jdk-25", "25");

        var onPath = onPath(jdk("elsewhere/jdk-23", "23.0.1"));

        assertThat(run(Map.of("JAVA_HOME", old.toString())).home()).isEqualTo(onPath.toString());
        assertThat(run(Map.of("JAVA_HOME", "/nowhere")).home()).isEqualTo(onPath.toString());
        assertThat(run(Map.of()).home()).isEqualTo(onPath.toString());
    }

    @Test
    void a_launcher_on_the_path_says_where_its_jdk_is() throws Exception {
        maven(machine.resolve("path"), MAVEN_THERE);
        var home = jdk("elsewhere/jdk-22", "22.0.2");
        script(machine.resolve("path/java"), "echo '    java.home = " + home + "' >&2");

        assertThat(run(Map.of()).home()).isEqualTo(home.toString());
    }

    @Test
    void the_newest_jdk_in_the_usual_places_comes_last() throws Exception {
        maven(machine.resolve("path"), MAVEN_THERE);
        onPath(jdk("elsewhere/jdk-8", "1.8.0_402"));
        jdk("places/graal-21", "21.0.4");
        jdk("places/zulu-22", "22.0.1");
        jdk("places/jdk-9", "9.0.4");
        var newest = jdk("places/jdk-25", "25");
        Files.delete(jdk("places/without-compiler-26", "26").resolve("bin/javac"));

        assertThat(run(Map.of()).home()).isEqualTo(newest.toString());
    }

    @Test
    void without_a_jdk_one_sentence_says_what_to_do() throws Exception {
        maven(machine.resolve("path"), MAVEN_THERE);
        jdk("places/jdk-17", "17.0.9");

        var outcome = run(Map.of());

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(
                        "Samenspraak needs a JDK 21 or newer and found none: install one, or point JAVA_HOME to it.\n");
    }

    @Test
    void a_maven_that_is_new_enough_is_used_from_wherever_one_calls_and_starts_the_demo() throws Exception {
        jdk("places/jdk-21", "21");
        kept("3.9.9");
        for (var enough : List.of("3.8.6", "3.9.1", "3.10.0", "4.0.0-rc-3")) {
            maven(machine.resolve("path"), enough);

            var outcome = run(Map.of());

            assertThat(outcome.out().get(1)).isEqualTo("Maven " + enough);
            assertThat(outcome.arguments()).containsExactly("-f", pom(), "-q");
        }
        assertThat(run(Map.of(), "verify", "-Dit.test=A B").arguments())
                .containsExactly("-f", pom(), "verify", "-Dit.test=A B");
    }

    @Test
    void an_older_maven_is_not_used() throws Exception {
        jdk("places/jdk-21", "21");
        kept("3.9.9");
        for (var old : List.of("3.8.5", "3.6.3", "2.9.9")) {
            maven(machine.resolve("path"), old);

            assertThat(run(Map.of()).out().get(1)).as(old).isEqualTo("Maven 3.9.9");
        }
    }

    @Test
    void a_maven_is_fetched_once_and_kept() throws Exception {
        jdk("places/jdk-21", "21");
        lend("curl");
        var archive = archive();
        var from = Map.of("MVNW_MAVEN_URL", archive.toUri().toString(), "MVNW_MAVEN_SHA512", sha512(archive));

        var first = run(from);
        Files.delete(archive);
        var second = run(from);

        assertThat(first.out().get(1)).isEqualTo("Maven 3.9.9");
        assertThat(first.err()).isEqualTo("Fetching Apache Maven 3.9.9, once.\n" + STARTING);
        assertThat(second).isEqualTo(new Outcome(0, first.out(), STARTING));
        assertThat(keeps()).containsExactly("apache-maven-3.9.9");
    }

    @Test
    void an_archive_with_another_checksum_is_refused_and_thrown_away() throws Exception {
        jdk("places/jdk-21", "21");
        lend("curl");

        var outcome = run(Map.of("MVNW_MAVEN_URL", archive().toUri().toString()));

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("is not the Apache Maven 3.9.9 that Samenspraak knows");
        assertThat(keeps()).isEmpty();
    }

    @Test
    void where_nothing_else_can_fetch_a_maven_the_jdk_does() throws Exception {
        var archive = archive();
        var from = Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "MVNW_MAVEN_URL", archive.toUri().toString(),
                "MVNW_MAVEN_SHA512", sha512(archive));

        var outcome = run(from, "verify");

        assertThat(outcome.out().get(1)).isEqualTo("Maven 3.9.9");
        assertThat(outcome.err()).isEqualTo("Fetching Apache Maven 3.9.9, once.\n");
        assertThat(keeps()).containsExactly("apache-maven-3.9.9");
    }

    @Test
    void a_maven_that_can_not_be_fetched_is_said_in_one_sentence() throws Exception {
        var nowhere = machine.resolve("nowhere").toUri().toString();
        lend("curl");

        var outcome = run(Map.of("JAVA_HOME", System.getProperty("java.home"), "MVNW_MAVEN_URL", nowhere));

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.err()).contains("Apache Maven could not be fetched from " + nowhere);
        assertThat(keeps()).isEmpty();
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(
                List.of("/bin/sh", machine.resolve("project/mvnw").toString()));
        command.addAll(List.of(arguments));
        var err = machine.resolve("err");
        var builder = new ProcessBuilder(command).directory(machine.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("path") + ":" + machine.resolve("tools"));
        builder.environment().put("MVNW_JAVA_PLACES", machine.resolve("places").toString());
        builder.environment().put("MVNW_MAVEN_KEPT", machine.resolve("kept").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var out = process.inputReader().lines().toList();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, Files.readString(err));
    }

    private Path jdk(String name, String version) throws IOException {
        var home = machine.toRealPath().resolve(name);
        script(home.resolve("bin/java"), "echo 'openjdk version \"" + version + "\" 2026-01-01' >&2");
        script(home.resolve("bin/javac"), "");
        return home;
    }

    /** As Debian's alternatives do it: by a link to a link. */
    private Path onPath(Path home) throws IOException {
        Files.createSymbolicLink(machine.resolve("alternative"), home.resolve("bin/java"));
        Files.createSymbolicLink(machine.resolve("path/java"), Path.of("../alternative"));
        return home;
    }

    /** Says with which Java it runs, who it is, and what it was asked. */
    private static void maven(Path folder, String version) throws IOException {
        script(folder.resolve("mvn"), """
                case "$*" in --version) echo 'Apache Maven %1$s (0123)'; exit ;; esac
                printf '%%s\\n' "$JAVA_HOME" 'Maven %1$s' "$@\"""".formatted(version));
    }

    private void kept(String version) throws IOException {
        maven(machine.resolve("kept/apache-maven-" + version + "/bin"), version);
    }

    private List<String> keeps() throws IOException {
        try (Stream<Path> kept = Files.list(machine.resolve("kept"))) {
            return kept.map(one -> one.getFileName().toString()).toList();
        }
    }

    private Path archive() throws Exception {
        maven(machine.resolve("made/apache-maven-3.9.9/bin"), "3.9.9");
        var archive = machine.resolve("maven.tar.gz");
        var made = machine.resolve("made").toString();
        var tar = new ProcessBuilder("tar", "-czf", archive.toString(), "-C", made, "apache-maven-3.9.9").start();
        assertThat(tar.waitFor()).isZero();
        return archive;
    }

    private static String sha512(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
    }

    private String pom() throws IOException {
        return machine.toRealPath().resolve("project/pom.xml").toString();
    }

    private void lend(String tool) throws IOException {
        var real = Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst();
        if (real.isPresent()) script(machine.resolve("tools").resolve(tool), "exec " + real.get() + " \"$@\"");
    }

    private static void script(Path file, String does) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
