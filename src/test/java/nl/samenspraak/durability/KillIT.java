package nl.samenspraak.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the application with kill -9 while people write to H2 in a file, and counts what had been acknowledged and is
 * gone: none may be. Short by default; {@code -Dsamenspraak.kills=20} for the long run. Without WRITE_DELAY=0 in the
 * address it fails.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("samenspraak.kills", 3);
    private static final String OPTIONS =
            System.getProperty("samenspraak.kill.options", ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");

    /** How many writes are acknowledged before a kill comes: by count, for a slow machine writes less in the same time. */
    private static final int FEWEST = 30;

    private static final int MOST = 150;
    private static final int LATE_MINUTES = 3;

    @TempDir
    Path folder;

    private final Random random = new Random(20170120);
    private final Set<String> acknowledged = new HashSet<>();
    private String[] ids = {};

    @Test
    void nothing_that_was_acknowledged_is_lost_when_the_application_is_killed() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) writeUntilKilled();

        var stored = stored();
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(stored);

        System.out.printf(
                "kill -9: %d times, %d writes acknowledged, %d stored, %d acknowledged and lost%n",
                KILLS, acknowledged.size(), stored.size(), lost.size());
        assertThat(lost).isEmpty();
        assertThat(asked("select subjects from audit_entry where use_case = 'MissingPoints.add'").stream()
                        .map(subjects -> subjects.replaceFirst(".*MissingPointId=", "")))
                .as("an act and its entry: both are there, or neither")
                .containsExactlyInAnyOrderElementsOf(asked("select cast(id as varchar) from missing_point"));
    }

    private void writeUntilKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var before = acknowledged.size();
        var enough = random.nextInt(FEWEST, MOST);
        try (var lines = process.inputReader();
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            awaitReady(lines);
            var late = clock.schedule(process.toHandle()::destroyForcibly, LATE_MINUTES, TimeUnit.MINUTES);
            lines.lines().filter(line -> line.startsWith("WRITTEN ")).forEach(line -> {
                acknowledged.add(line.substring(8));
                // The handle only kills; the process would also close the pipe, with acknowledgements still in it.
                if (acknowledged.size() == before + enough) {
                    late.cancel(false);
                    clock.schedule(process.toHandle()::destroyForcibly, random.nextInt(20_000), TimeUnit.MICROSECONDS);
                }
            });
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged.size() - before)
                .as("acknowledged before the kill; fewer, and it ended by itself or stood still")
                .isGreaterThanOrEqualTo(enough);
    }

    private void awaitReady(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine())
            if (line.startsWith("READY ")) {
                ids = line.substring(6).split(" ");
                return;
            }
        throw new IllegalStateException("The writer ended before it was ready");
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<>(List.of(java, "-Xmx512m", "-cp", classes, Writer.class.getName(), address()));
        command.addAll(List.of(ids));
        return command;
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("data") + OPTIONS;
    }

    private Set<String> stored() throws SQLException {
        return Set.copyOf(asked("select submission from missing_point_wording"));
    }

    private List<String> asked(String question) throws SQLException {
        var answers = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(address(), "samenspraak", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) answers.add(rows.getString(1));
        }
        return answers;
    }
}
