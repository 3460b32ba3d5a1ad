package nl.samenspraak.importing.opendocument;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.importing.text.ListNumber;

/** Where a list, or the numbering of chapters, has come to at each of its levels. */
final class OpenCount {

    private static final int LEVELS = 10;

    private final String list;
    private final int[] numbers = new int[LEVELS];

    OpenCount(String list) {
        this.list = list;
    }

    /** The next at this depth; {@code given} is the number that the document itself says, or 0. */
    ListNumber next(int deep, int given, IntFunction<OpenLevel> levels) {
        int depth = Math.clamp(deep, 0, LEVELS - 1);
        OpenLevel level = levels.apply(depth);
        if (given > 0) numbers[depth] = given;
        else numbers[depth] = numbers[depth] == 0 ? level.start() : numbers[depth] + 1;
        Arrays.fill(numbers, depth + 1, LEVELS, 0);
        String label = level.counts() ? level.prefix() + counted(depth, levels) + level.suffix() : "";
        return new ListNumber(list, deep, level.counts(), numbers[depth], label.strip());
    }

    private String counted(int depth, IntFunction<OpenLevel> levels) {
        int first = Math.max(0, depth + 1 - Math.max(1, levels.apply(depth).shown()));
        return IntStream.rangeClosed(first, depth)
                .filter(at -> levels.apply(at).counts())
                .mapToObj(at -> levels.apply(at).written(numbers[at]))
                .collect(Collectors.joining("."));
    }
}
