package nl.samenspraak.round;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which rule lets people in; made when its form was opened, so that the same one sent twice is stored once. */
@Embeddable
public record RuleId(UUID id) implements Serializable {

    public static RuleId create() {
        return new RuleId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
