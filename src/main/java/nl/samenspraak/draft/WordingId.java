package nl.samenspraak.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which text of a paragraph, in one version. */
@Embeddable
public record WordingId(UUID id) implements Serializable {

    public static WordingId create() {
        return new WordingId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static WordingId of(String text) {
        try {
            return new WordingId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
