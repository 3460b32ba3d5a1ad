package nl.samenspraak.discussion;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which comment. */
@Embeddable
public record CommentId(UUID id) implements Serializable {

    public static CommentId create() {
        return new CommentId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static CommentId of(String text) {
        try {
            return new CommentId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
