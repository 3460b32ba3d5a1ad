package nl.samenspraak.people;

import java.util.Locale;

/** The name of an organisation: never blank, single spaces, at most {@value #MAX_LENGTH} characters. */
public record OrganisationName(String text) {

    public static final int MAX_LENGTH = 120;

    public OrganisationName {
        text = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (text.isEmpty()) throw new OrganisationTextRefused(OrganisationTextRefused.Problem.NAME_MISSING);
        if (text.length() > MAX_LENGTH)
            throw new OrganisationTextRefused(OrganisationTextRefused.Problem.NAME_TOO_LONG, MAX_LENGTH);
    }

    /** By which two names are the same: letter case and spaces make no other organisation. */
    public String folded() {
        return text.toLowerCase(Locale.ROOT);
    }
}
