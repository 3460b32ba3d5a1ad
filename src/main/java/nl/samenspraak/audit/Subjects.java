package nl.samenspraak.audit;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may stand on record of what a use case was called with: ids, choices, moments and numbers. A text never does, nor
 * anything that could hold one.
 */
final class Subjects {

    private final List<String> all = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    static Subjects of(Method method, @Nullable Object[] arguments) {
        var subjects = new Subjects();
        IntStream.range(0, arguments.length).forEach(i -> subjects.add(method.getParameterTypes()[i], arguments[i]));
        return subjects;
    }

    /** The id of what was made. */
    void made(@Nullable Object answer) {
        if (answer instanceof Record id && isId(id)) made.add(id.getClass().getSimpleName() + "=" + id);
    }

    /** It is done once more; what was made the first time is gone. */
    void forgetMade() {
        made.clear();
    }

    private void add(Class<?> type, @Nullable Object value) {
        if (value == null) return;
        var name = value instanceof Enum<?> choice
                ? choice.getDeclaringClass().getSimpleName()
                : value.getClass().getSimpleName();
        var known = (value instanceof Record one && isId(one))
                || value instanceof Enum<?>
                || value instanceof Instant
                || (value instanceof Number && (type.isPrimitive() || Number.class.isAssignableFrom(type)));
        if (known) all.add(name + "=" + said(value));
    }

    private static String said(Object value) {
        return value instanceof Enum<?> choice ? choice.name() : value.toString();
    }

    /** A record of ours whose only part is a UUID and whose name says what it identifies. */
    static boolean isId(Record record) {
        var type = record.getClass();
        return type.getName().startsWith("nl.samenspraak.")
                && type.getSimpleName().endsWith("Id")
                && Stream.of(type.getRecordComponents())
                        .map(part -> (Object) part.getType())
                        .toList()
                        .equals(List.of(UUID.class));
    }

    @Override
    public String toString() {
        return Stream.concat(all.stream(), made.stream()).distinct().collect(joining(" "));
    }
}
