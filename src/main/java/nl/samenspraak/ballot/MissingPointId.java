package nl.samenspraak.ballot;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which missing point. */
@Embeddable
public record MissingPointId(UUID id) implements Serializable {

    public static MissingPointId create() {
        return new MissingPointId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
