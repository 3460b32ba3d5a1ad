package nl.samenspraak.belonging;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Which of the things that a rule said over time. */
@Embeddable
public record RuleVersionId(UUID id) implements Serializable {

    static RuleVersionId create() {
        return new RuleVersionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
