package nl.samenspraak.people;

/** What stands in the crest of an organisation: never blank, at most {@value #MAX_LENGTH} characters. */
public record ShortName(String text) {

    public static final int MAX_LENGTH = 6;

    public ShortName {
        text = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (text.isEmpty()) throw new OrganisationTextRefused(OrganisationTextRefused.Problem.SHORT_NAME_MISSING);
        if (text.length() > MAX_LENGTH)
            throw new OrganisationTextRefused(OrganisationTextRefused.Problem.SHORT_NAME_TOO_LONG, MAX_LENGTH);
    }

    /** For who gives none: the first three letters of the name. */
    public static ShortName of(OrganisationName name) {
        var letters = name.text().replaceAll("[^\\p{L}\\p{N}]", "");
        return new ShortName(
                letters.isEmpty() ? name.text().substring(0, 1) : letters.substring(0, Math.min(3, letters.length())));
    }
}
