package nl.samenspraak.draft;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.samenspraak.people.NotFound;

/** Which strategy. */
@Embeddable
public record StrategyId(UUID id) implements Serializable {

    public static StrategyId create() {
        return new StrategyId(UUID.randomUUID());
    }

    /** Reads what {@link #toString()} wrote; anything else is not found. */
    public static StrategyId of(String text) {
        try {
            return new StrategyId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
