package nl.samenspraak.audit;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspraak.people.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * What may stand on record of whom and what a use case was about: ids, choices, moments and numbers. A text never does, nor
 * anything that could hold one.
 */
final class Subjects {

    /** Beside this there is room to say how many are left out. */
    private static final int MOST = EntryCard.MAX_SUBJECTS - 20;

    private final List<String> all = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    static Subjects of(Method method, @Nullable Object[] arguments) {
        var subjects = new Subjects();
        IntStream.range(0, arguments.length).forEach(i -> subjects.add(method.getParameterTypes()[i], arguments[i]));
        return subjects;
    }

    /** The id of what was made. */
    void made(@Nullable Object answer) {
        ids(answer).forEach(made::add);
    }

    /** It is done once more; what was made the first time is gone. */
    void forgetMade() {
        made.clear();
    }

    private void add(Class<?> type, @Nullable Object value) {
        if (value == null) return;
        ids(value).forEach(all::add);
        if (value instanceof Record one && one.getClass().isAnnotationPresent(Recorded.class)) addPartsOf(one);
        var name = value instanceof Enum<?> choice
                ? choice.getDeclaringClass().getSimpleName()
                : value.getClass().getSimpleName();
        var known = value instanceof Enum<?>
                || value instanceof Instant
                || (value instanceof Number && (type.isPrimitive() || Number.class.isAssignableFrom(type)));
        if (known) all.add(name + "=" + said(value));
    }

    private void addPartsOf(Record one) {
        for (var part : one.getClass().getRecordComponents()) {
            var value = ReflectionUtils.invokeMethod(part.getAccessor(), one);
            if (value instanceof Enum<?> || value instanceof Record id && isId(id)) add(part.getType(), value);
        }
    }

    /** The thing itself, what a record of ours calls its own id, and the same of each in a list. */
    private static Stream<String> ids(@Nullable Object value) {
        if (value instanceof Collection<?> several) return several.stream().flatMap(Subjects::ids);
        if (!(value instanceof Record one)) return Stream.empty();
        if (isId(one)) return Stream.of(one.getClass().getSimpleName() + "=" + one);
        return Stream.of(one.getClass().getRecordComponents())
                .filter(part ->
                        part.getName().equals("id") && part.getAccessor().canAccess(one))
                .map(part -> ReflectionUtils.invokeMethod(part.getAccessor(), one))
                .flatMap(own -> own instanceof Record id && isId(id) ? ids(id) : Stream.empty());
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

    /**
     * What it was called with, what else it turned out to be about and what was made: as many as there is room for, and how
     * many there are more.
     */
    String and(List<Record> about) {
        var several = Stream.of(all.stream(), about.stream().flatMap(Subjects::ids), made.stream())
                .flatMap(one -> one)
                .distinct()
                .toList();
        var written = new StringJoiner(" ");
        for (var i = 0; i < several.size(); i++) {
            if (written.length() + several.get(i).length() > MOST) {
                return written.add("more=" + (several.size() - i)).toString();
            }
            written.add(several.get(i));
        }
        return written.toString();
    }
}
