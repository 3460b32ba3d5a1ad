package nl.samenspraak.people;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which person; never derived from an e-mail address. */
@Embeddable
public record PersonId(UUID id) implements Serializable {

    public static PersonId create() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static PersonId of(String text) {
        try {
            return new PersonId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
