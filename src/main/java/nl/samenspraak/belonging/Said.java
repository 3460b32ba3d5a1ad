package nl.samenspraak.belonging;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a provider says about a claim and a value. */
enum Said {
    YES,
    NO,
    /** Entra ID leaves out groups when there are too many, and says so: that is no "no". */
    LEFT_OUT,
    /** Somebody came through another registration of the same issuer: what this one says is not known now. */
    NOT_ASKED;

    /** A claim may be one value or a list of them, and may stand within others. */
    static Said of(Map<String, Object> claims, String claim, String value) {
        if (fits(found(claims, claim), value)) return YES;
        return isLeftOut(claims, claim) ? LEFT_OUT : NO;
    }

    /** A name may have dots of its own (an address, say), so the whole of it comes first. */
    private static @Nullable Object found(Map<?, ?> claims, String claim) {
        if (claims.containsKey(claim)) return claims.get(claim);
        for (var dot = claim.indexOf('.'); dot >= 0; dot = claim.indexOf('.', dot + 1))
            if (claims.get(claim.substring(0, dot)) instanceof Map<?, ?> within) {
                var deeper = found(within, claim.substring(dot + 1));
                if (deeper != null) return deeper;
            }
        return null;
    }

    private static boolean fits(@Nullable Object said, String value) {
        return switch (said) {
            case Collection<?> many ->
                many.stream().anyMatch(one -> !(one instanceof Collection<?>) && fits(one, value));
            case String one -> one.equals(value);
            case Number one -> one.toString().equals(value);
            case Boolean one -> one.toString().equals(value);
            case null, default -> false;
        };
    }

    private static boolean isLeftOut(Map<String, Object> claims, String claim) {
        var elsewhere = claims.get("_claim_names") instanceof Map<?, ?> names && names.containsKey(claim);
        return elsewhere || claim.equals("groups") && "true".equals(String.valueOf(claims.get("hasgroups")));
    }
}
