package nl.samenspraak;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts a mark into every text of a value, so that one can look where texts end up. */
final class Marks {

    private Marks() {}

    static Object in(Object sample, String mark) {
        return switch (sample) {
            case String text -> text + mark;
            case byte[] bytes ->
                (new String(bytes, StandardCharsets.UTF_8) + " " + mark).getBytes(StandardCharsets.UTF_8);
            case Optional<?> maybe -> maybe.map(one -> in(one, mark));
            case List<?> many -> many.stream().map(one -> in(one, mark)).toList();
            case Record record -> in(record, mark);
            default -> sample;
        };
    }

    private static Record in(Record record, String mark) {
        var parts = record.getClass().getRecordComponents();
        try {
            var values = new Object[parts.length];
            for (var i = 0; i < parts.length; i++) {
                parts[i].getAccessor().setAccessible(true);
                values[i] = in(parts[i].getAccessor().invoke(record), mark);
            }
            var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException tooStrict) {
            // A value whose form leaves no room for a mark, such as a short name, stays as it is.
            return record;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
