package nl.samenspraak.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which paragraph, over all versions of the draft. */
@Embeddable
public record ParagraphId(UUID id) implements Serializable {

    public static ParagraphId create() {
        return new ParagraphId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static ParagraphId of(String text) {
        try {
            return new ParagraphId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
