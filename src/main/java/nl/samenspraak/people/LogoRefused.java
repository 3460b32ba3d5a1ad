package nl.samenspraak.people;

/** The picture can't be a logo; the sentence says why. */
public class LogoRefused extends Refusal {

    /** What is wrong. The values are part of the keys {@code refusal.LogoRefused.*} in the message bundles. */
    public enum Problem {
        TOO_LARGE,
        FORMAT,
        BROKEN,
        TOO_MANY_PIXELS
    }

    private final Problem problem;

    public LogoRefused(Problem problem, Object... arguments) {
        super(arguments);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    @Override
    public String messageKey() {
        return "refusal.LogoRefused." + problem;
    }
}
