package nl.samenspraak.people;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What becomes known on the way, while a person carries out one use case: for which organisation they speak, in which
 * strategy, in which round, and whom or what it is about besides what it was called with. Who knows it notes it; who writes
 * an account asks. What was noted first stays: a use case that asks another one is still about its own matter. Outside a use
 * case nothing is noted.
 */
@Component
public class ActUnderWay {

    private record Known(Map<Class<?>, Record> facts, Set<Record> about) {}

    private final ThreadLocal<Known> known = new ThreadLocal<>();

    public void begin() {
        known.set(new Known(new HashMap<>(), new LinkedHashSet<>()));
    }

    public void end() {
        known.remove();
    }

    public boolean isUnderWay() {
        return known.get() != null;
    }

    /** Notes an id, such as that of the organisation the person speaks for. */
    public void note(Record id) {
        var now = known.get();
        if (now != null) now.facts.putIfAbsent(id.getClass(), id);
    }

    public <T extends Record> Optional<T> noted(Class<T> type) {
        var now = known.get();
        return now == null ? Optional.empty() : Optional.ofNullable(type.cast(now.facts.get(type)));
    }

    /** Notes ids of whom and what the act is about, where it was called with none that tells. */
    public void about(Record... ids) {
        var now = known.get();
        if (now != null) now.about.addAll(List.of(ids));
    }

    public List<Record> about() {
        var now = known.get();
        return now == null ? List.of() : List.copyOf(now.about);
    }

    /** It is done once more, and may find others by now. */
    public void forgetAbout() {
        var now = known.get();
        if (now != null) now.about.clear();
    }
}
