package nl.samenspraak.ballot;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What an organisation says about the ambition. Who disagrees, or finds the action points not enough, explains why;
 * trimmed, at most {@value #MAX_LENGTH} characters.
 */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) Agrees agrees,
        @Enumerated(EnumType.STRING) Enough enough,
        String explanation) implements Serializable {

    public static final int MAX_LENGTH = 4_000;

    public Verdict {
        explanation = explanation.strip();
        if (needsExplanation(agrees, enough) && explanation.isEmpty()) throw new ExplanationNeeded();
        if (explanation.length() > MAX_LENGTH)
            throw new IllegalArgumentException("An explanation has at most " + MAX_LENGTH + " characters");
    }

    public static boolean needsExplanation(Agrees agrees, Enough enough) {
        return agrees == Agrees.DISAGREE || enough == Enough.NO;
    }
}
