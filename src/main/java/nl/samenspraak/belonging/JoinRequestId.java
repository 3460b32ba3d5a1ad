package nl.samenspraak.belonging;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which request to take part. */
@Embeddable
public record JoinRequestId(UUID id) implements Serializable {

    static JoinRequestId create() {
        return new JoinRequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
