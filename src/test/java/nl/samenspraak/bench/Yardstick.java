package nl.samenspraak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/**
 * How much slower than usual this machine is right now: others on the same host can take its caches, and then all that
 * runs on it takes several times as long. The yardstick is work that has nothing to do with this project, so that no
 * change of ours makes a floor in time easier: a new Java compiles a source of a fixed size.
 */
public final class Yardstick {

    /** The work on two cores with nobody beside them, where the jar with the demo starts in 11.5 s. */
    private static final double USUAL_SECONDS = 1.6;

    private static final int METHODS = 200;
    private static final int TIMES = 2;

    private Yardstick() {}

    /**
     * The most that a figure in time may be here and now: the floor, and where the figure is above it, the floor times how
     * much slower than usual the machine is at this moment, which is printed.
     */
    public static double most(double floor, double measured) {
        return measured <= floor ? floor : floor * slowness();
    }

    private static double slowness() {
        try {
            var folder = Files.createTempDirectory("yardstick");
            try {
                var source = Files.writeString(folder.resolve("Work.java"), source());
                var best = Double.MAX_VALUE;
                for (var i = 0; i < TIMES; i++) best = Math.min(best, compile(source));
                var slowness = Math.max(1, best / USUAL_SECONDS);
                System.out.printf("yardstick: %.1f s, this machine is %.1f times as slow as usual%n", best, slowness);
                return slowness;
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double compile(Path source) throws IOException, InterruptedException {
        var compiler = Path.of(System.getProperty("java.home"), "bin", "javac").toString();
        var folder = source.getParent().toString();
        var from = System.nanoTime();
        var process = new ProcessBuilder(compiler, "-proc:none", "-d", folder, source.toString())
                .inheritIO()
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("The yardstick was not compiled: is this a JDK? " + compiler);
        }
        return (System.nanoTime() - from) / 1e9;
    }

    private static String source() {
        return IntStream.range(0, METHODS)
                .mapToObj(i -> """
                            static Map<String, List<Integer>> m%d(Collection<String> in, Function<String, Integer> f) {
                                return in.stream().filter(s -> s.length() > %d).collect(Collectors.groupingBy(
                                        s -> s.substring(0, 1), TreeMap::new, Collectors.mapping(f, Collectors.toList())));
                            }
                        """.formatted(i, i))
                .collect(Collectors.joining(
                        "\n",
                        "import java.util.*; import java.util.function.*; import java.util.stream.*; class Work {\n",
                        "}\n"));
    }
}
