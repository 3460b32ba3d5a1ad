package nl.samenspraak.preparing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which block of a text in preparation; a block that was changed is another one. */
@Embeddable
public record BlockId(UUID id) implements Serializable {

    public static BlockId create() {
        return new BlockId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static BlockId of(String text) {
        try {
            return new BlockId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
