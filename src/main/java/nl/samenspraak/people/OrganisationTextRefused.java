package nl.samenspraak.people;

/** What somebody filled in about an organisation can't be so; the sentence says why. */
public class OrganisationTextRefused extends Refusal {

    /** What is wrong. The values are part of the keys {@code refusal.OrganisationTextRefused.*} in the message bundles. */
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        SHORT_NAME_MISSING,
        SHORT_NAME_TOO_LONG,
        KIND_MISSING,
        KIND_UNKNOWN,
        COLOUR_UNKNOWN
    }

    private final Problem problem;

    public OrganisationTextRefused(Problem problem, Object... arguments) {
        super(arguments);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    @Override
    public String messageKey() {
        return "refusal.OrganisationTextRefused." + problem;
    }
}
