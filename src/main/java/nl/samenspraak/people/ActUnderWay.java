package nl.samenspraak.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What becomes known on the way, while a person carries out one use case: for which organisation they speak, in which
 * strategy, in which round. Who knows it notes it; who writes an account asks. What was noted first stays: a use case that
 * asks another one is still about its own matter. Outside a use case nothing is noted.
 */
@Component
public class ActUnderWay {

    private final ThreadLocal<Map<Class<?>, Record>> facts = new ThreadLocal<>();

    public void begin() {
        facts.set(new HashMap<>());
    }

    public void end() {
        facts.remove();
    }

    public boolean isUnderWay() {
        return facts.get() != null;
    }

    /** Notes an id, such as that of the organisation the person speaks for. */
    public void note(Record id) {
        var known = facts.get();
        if (known != null) known.putIfAbsent(id.getClass(), id);
    }

    public <T extends Record> Optional<T> noted(Class<T> type) {
        var known = facts.get();
        return known == null ? Optional.empty() : Optional.ofNullable(type.cast(known.get(type)));
    }
}
