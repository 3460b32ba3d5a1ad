package nl.samenspraak.discussion.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was worked out for the last keys asked for. */
final class Memo<K, V> {

    private final Map<K, V> known;

    Memo(int most) {
        known = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    V of(K key, Function<K, V> work) {
        var found = known.get(key);
        if (found != null) return found;
        var made = work.apply(key);
        known.put(key, made);
        return made;
    }
}
