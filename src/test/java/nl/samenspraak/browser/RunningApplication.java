package nl.samenspraak.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar with its demo, in a process and a folder of its own; it can be killed and started again. */
public final class RunningApplication implements AutoCloseable {

    private final Path folder;
    private final List<String> settings;
    private final int port = freePort();
    private final int signInPort = freePort();
    private Process process;
    private int saidBefore;
    private Duration startedIn = Duration.ZERO;

    /** {@code settings} are arguments such as {@code --name=value}. */
    public RunningApplication(Path folder, String... settings) {
        this.folder = folder;
        this.settings = List.of(settings);
        start();
    }

    /** Starts the process and waits until it answers. */
    public void start() {
        var from = System.nanoTime();
        try {
            saidBefore = Files.exists(console()) ? Files.readString(console()).length() : 0;
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()))
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        awaitAnswer();
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
        command.add("--spring.profiles.active=demo");
        command.add("--server.port=" + port);
        command.add("--samenspraak.demo.port=" + signInPort);
        command.addAll(settings);
        return command;
    }

    private void awaitAnswer() {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!answers()) {
            if (!process.isAlive())
                throw new IllegalStateException("It ended by itself; see " + folder + "/console.txt");
            if (System.nanoTime() > deadline) throw new IllegalStateException("No answer within 90 s");
            java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** The application says on its console where to go, once it is complete. */
    private boolean answers() {
        try {
            var said = Files.readString(console());
            return said.substring(saidBefore).contains("Samenspraak draait op");
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

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
