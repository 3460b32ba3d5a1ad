package nl.samenspraak.belonging;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a provider must say of somebody: that they are its own and, where it is not empty, of this tenant, and that this claim
 * is or contains this value. A claim within a claim is written with dots ({@code realm_access.roles}). Claim and value have
 * at most {@value #MAX_LENGTH} characters; capitals count.
 *
 * <p>An e-mail address and its domain grant nothing, whatever they are called (nOAuth); nor does what people fill in
 * themselves, such as a name.
 */
public record Condition(String provider, String tenant, String claim, String value) {

    public static final int MAX_LENGTH = 200;

    private static final Set<String> ADDRESSES =
            Set.of("mail", "upn", "preferredusername", "uniquename", "eppn", "edupersonprincipalname", "hd", "domain");

    private static final Set<String> OWN_WORDS = Set.of(
            "name",
            "givenname",
            "familyname",
            "middlename",
            "nickname",
            "displayname",
            "profile",
            "picture",
            "website",
            "gender",
            "birthdate",
            "zoneinfo",
            "locale");

    /** SURFconext says of which institution somebody is by its domain; that is the federation's word, and no address. */
    private static final String HOME_ORGANISATION = "schachomeorganization";

    /** Every country, and of the other endings those under which e-mail is usual. */
    private static final Pattern DOMAIN = Pattern.compile(
            "[*.]*([\\p{Alnum}-]+\\.)+(\\p{Alpha}{2}|com|org|net|int|gov|edu|mil|info|biz|name|pro|coop|museum|aero|jobs|mobi|travel"
                    + "|app|dev|cloud|online|site|tech|digital|agency|amsterdam|frl|gent|brussels|vlaanderen|city|community|foundation"
                    + "|group|company|consulting|solutions|services|systems|software|network|email|world|global|today|xyz|bio|eco|ngo|ong)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public Condition {
        provider = provider.strip();
        tenant = tenant.strip();
        claim = claim.strip();
        value = value.strip();
        if (claim.isEmpty() != value.isEmpty()) throw new ClaimNeedsValue();
        if (claim.length() > MAX_LENGTH || value.length() > MAX_LENGTH) throw new ClaimTooLong(MAX_LENGTH);
        var plain = plain(claim);
        if (plain.contains("email") || ADDRESSES.contains(plain)) throw new EmailGrantsNothing();
        if (!isWithinAnother(claim) && OWN_WORDS.contains(plain)) throw new ChosenByThemselves(claim);
        if (value.contains("@") || value.startsWith("*")) throw new EmailGrantsNothing();
        if (!plain.equals(HOME_ORGANISATION) && DOMAIN.matcher(value).matches()) throw new EmailGrantsNothing();
    }

    /** Whether it names anything beside the provider. */
    boolean asksAClaim() {
        return !claim.isEmpty();
    }

    /** The name of an organisation is another thing than that of a person. */
    private static boolean isWithinAnother(String claim) {
        return claim.contains(".") && !claim.contains("/") && !claim.contains(":");
    }

    /** The last part of the name without marks, so that {@code user.E-Mail} is found too. */
    private static String plain(String claim) {
        var last = claim.substring(
                Math.max(claim.lastIndexOf('.'), Math.max(claim.lastIndexOf('/'), claim.lastIndexOf(':'))) + 1);
        return last.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
