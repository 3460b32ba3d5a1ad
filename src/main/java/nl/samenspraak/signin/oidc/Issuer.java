package nl.samenspraak.signin.oidc;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An issuer as configured. Entra ID has one address for all tenants, and issues in the name of each; elsewhere only an
 * address with {@code {tenantid}} in it is one of many, whatever else a path may be called.
 */
record Issuer(String uri) {

    private static final String TENANT = "{tenantid}";
    private static final Pattern ALL = Pattern.compile("(https?://[^/]+)/(organizations|common|consumers)(/|$)(.*)");
    private static final Set<String> ENTRA = Set.of(
            "login.microsoftonline.com",
            "login.microsoftonline.us",
            "login.partner.microsoftonline.cn",
            "sts.windows.net");

    Issuer {
        if (ENTRA.contains(Addresses.host(uri))) uri = Tenants.plainWithin(uri);
    }

    boolean multiTenant() {
        return template().contains(TENANT);
    }

    boolean entra() {
        return multiTenant() || ENTRA.contains(Addresses.host(uri));
    }

    /** What stands in the discovery document, and for one tenant in its tokens. */
    String template() {
        var all = ALL.matcher(uri);
        if (!ENTRA.contains(Addresses.host(uri)) || !all.matches()) return uri;
        return all.group(1) + "/" + TENANT + all.group(3) + all.group(4);
    }

    /**
     * Whether both can issue in one name: as written they are the same, or one is for many tenants and lets in the one that
     * the other is. The tenants are those each lets in.
     */
    boolean overlaps(Set<String> tenants, Issuer other, Set<String> othersTenants) {
        return template().equals(other.template())
                || names(tenants).anyMatch(other.names(othersTenants).collect(toSet())::contains);
    }

    private Stream<String> names(Set<String> tenants) {
        return multiTenant() ? tenants.stream().map(this::of) : Stream.of(uri);
    }

    /** Where its discovery document is. */
    String document() {
        return uri.replace(TENANT, "organizations").replaceAll("/$", "") + "/.well-known/openid-configuration";
    }

    /** Whether it issues in this name, be it for a tenant that may come in or not. */
    boolean isNamed(String name) {
        return multiTenant() ? tenantIn(name).isPresent() : name.equals(uri);
    }

    /** For which tenant this name of one for many tenants stands; for none, if it is not one of its names. */
    Optional<String> tenantIn(String name) {
        var around = template().split(Pattern.quote(TENANT), 2);
        if (around.length < 2 || !name.startsWith(around[0]) || !name.endsWith(around[1])) return Optional.empty();
        var end = name.length() - around[1].length();
        return end > around[0].length() ? Optional.of(name.substring(around[0].length(), end)) : Optional.empty();
    }

    String of(String tenant) {
        return template().replace(TENANT, tenant);
    }
}
