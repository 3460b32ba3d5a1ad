package nl.samenspraak.enrolling;

import java.util.Locale;
import java.util.Map;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationTextRefused;

/** The words by which people write what sort of organisation it is, in Dutch and English. */
final class KindWords {

    private static final Map<String, OrganisationKind> WORDS = Map.ofEntries(
            Map.entry("g5", OrganisationKind.G5),
            Map.entry("g32", OrganisationKind.G32),
            Map.entry("stad", OrganisationKind.CITY),
            Map.entry("andere stad", OrganisationKind.CITY),
            Map.entry("gemeente", OrganisationKind.CITY),
            Map.entry("city", OrganisationKind.CITY),
            Map.entry("other city", OrganisationKind.CITY),
            Map.entry("municipality", OrganisationKind.CITY),
            Map.entry("ministerie", OrganisationKind.MINISTRY),
            Map.entry("ministry", OrganisationKind.MINISTRY),
            Map.entry("kennisinstelling", OrganisationKind.KNOWLEDGE),
            Map.entry("kennis", OrganisationKind.KNOWLEDGE),
            Map.entry("universiteit", OrganisationKind.KNOWLEDGE),
            Map.entry("knowledge", OrganisationKind.KNOWLEDGE),
            Map.entry("university", OrganisationKind.KNOWLEDGE),
            Map.entry("bedrijf", OrganisationKind.COMPANY),
            Map.entry("company", OrganisationKind.COMPANY),
            Map.entry("netwerk", OrganisationKind.NETWORK),
            Map.entry("network", OrganisationKind.NETWORK));

    private KindWords() {}

    static OrganisationKind of(String words) {
        var kind = WORDS.get(words.strip().toLowerCase(Locale.ROOT));
        if (kind != null) return kind;
        throw new OrganisationTextRefused(
                words.isBlank()
                        ? OrganisationTextRefused.Problem.KIND_MISSING
                        : OrganisationTextRefused.Problem.KIND_UNKNOWN,
                words);
    }

    /** The word that stands for it in a list. */
    static String word(OrganisationKind kind) {
        return switch (kind) {
            case G5 -> "G5";
            case G32 -> "G32";
            case CITY -> "stad";
            case MINISTRY -> "ministerie";
            case KNOWLEDGE -> "kennisinstelling";
            case COMPANY -> "bedrijf";
            case NETWORK -> "netwerk";
        };
    }
}
