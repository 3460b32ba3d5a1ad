package nl.samenspraak.round;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which round of reactions. */
@Embeddable
public record RoundId(UUID id) implements Serializable {

    public static RoundId create() {
        return new RoundId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static RoundId of(String text) {
        try {
            return new RoundId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
