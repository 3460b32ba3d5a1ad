package nl.samenspraak.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** The packaged jar, in a process and a folder of its own; it can be killed and started again. */
public final class RunningApplication implements AutoCloseable {

    private final Path folder;
    private final int port;
    private final String complete;
    private final List<String> settings;
    private final Map<String, String> environment;
    private Process process;
    private int saidBefore;
    private Duration startedIn = Duration.ZERO;

    /** With its demo; {@code settings} are arguments such as {@code --name=value}. */
    public RunningApplication(Path folder, String... settings) {
        this(folder, Ports.free(), "Samenspraak draait op", demo(settings), Map.of());
    }

    private RunningApplication(
            Path folder, int port, String complete, List<String> settings, Map<String, String> environment) {
        this.folder = folder;
        this.port = port;
        this.complete = complete;
        this.settings = settings;
        this.environment = environment;
        start();
    }

    /**
     * As it runs for real and for the first time, by what an {@code application.yaml} in the folder and the environment
     * say.
     */
    public static RunningApplication forReal(Path folder, int port, Map<String, String> environment) {
        return new RunningApplication(folder, port, "Nobody may start a strategy yet", List.of(), environment);
    }

    private static List<String> demo(String... settings) {
        var all = new ArrayList<>(List.of("--spring.profiles.active=demo", "--samenspraak.demo.port=" + Ports.free()));
        all.addAll(List.of(settings));
        return all;
    }

    /** Starts the process and waits until it answers. */
    public void start() {
        var from = System.nanoTime();
        try {
            saidBefore = said().length();
            var builder = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        try {
            awaitAnswer();
        } catch (ConditionTimeoutException late) {
            // Nobody holds it yet who could close it, and the tests that follow need the processor.
            close();
            throw late;
        }
        startedIn = Duration.ofNanos(System.nanoTime() - from);
    }

    /** kill -9: no shutdown hook, no last write. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public Duration startedIn() {
        return startedIn;
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.add("-jar");
        command.add(
                Path.of(System.getProperty("samenspraak.jar")).toAbsolutePath().toString());
        command.add("--server.port=" + port);
        command.addAll(settings);
        return command;
    }

    private void awaitAnswer() {
        await("an answer; see " + folder + "/console.txt")
                .atMost(Duration.ofSeconds(180))
                .failFast("It ended by itself; see " + folder + "/console.txt", () -> !process.isAlive())
                .until(this::answers);
    }

    /** The application says so on its console, once it is complete. */
    private boolean answers() {
        return said().substring(saidBefore).contains(complete);
    }

    /** What stands on its console. */
    public String said() {
        try {
            return Files.exists(console()) ? Files.readString(console()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path console() {
        return folder.resolve("console.txt");
    }
}
