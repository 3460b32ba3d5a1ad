package nl.samenspraak.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which version of the draft of a strategy. */
@Embeddable
public record DraftVersionId(UUID id) implements Serializable {

    public static DraftVersionId create() {
        return new DraftVersionId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static DraftVersionId of(String text) {
        try {
            return new DraftVersionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
