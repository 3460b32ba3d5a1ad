package nl.samenspraak.ballot;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What an organisation says about an action point. "Yes, if" and "no" have a motivation; a commitment goes with "yes"
 * and "yes, if" and is dropped otherwise. The motivation is trimmed and has at most {@value #MAX_LENGTH} characters.
 */
@Embeddable
public record Stand(
        @Enumerated(EnumType.STRING) Choice choice,
        @Enumerated(EnumType.STRING) Commitment commitment,
        String motivation)
        implements Serializable {

    public static final int MAX_LENGTH = 4_000;

    public Stand {
        motivation = motivation.strip();
        if (!choice.allowsCommitment()) commitment = Commitment.NONE;
        if (choice.needsMotivation() && motivation.isEmpty()) throw new MotivationNeeded();
        if (motivation.length() > MAX_LENGTH)
            throw new IllegalArgumentException("A motivation has at most " + MAX_LENGTH + " characters");
    }

    public static Stand of(Choice choice) {
        return new Stand(choice, Commitment.NONE, "");
    }
}
