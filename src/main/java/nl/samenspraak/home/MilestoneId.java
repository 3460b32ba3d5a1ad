package nl.samenspraak.home;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which milestone; made when its form was opened, so that the same one sent twice is stored once. */
@Embeddable
public record MilestoneId(UUID id) implements Serializable {

    public static MilestoneId create() {
        return new MilestoneId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
