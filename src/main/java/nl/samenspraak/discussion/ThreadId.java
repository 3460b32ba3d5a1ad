package nl.samenspraak.discussion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which conversation. */
@Embeddable
public record ThreadId(UUID id) implements Serializable {

    public static ThreadId create() {
        return new ThreadId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static ThreadId of(String text) {
        try {
            return new ThreadId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
