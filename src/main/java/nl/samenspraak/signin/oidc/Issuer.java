package nl.samenspraak.signin.oidc;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** An issuer as configured. Entra ID has one address for all tenants, and issues in the name of each. */
record Issuer(String uri) {

    private static final String TENANT = "{tenantid}";
    private static final String ALL = "/(organizations|common|consumers)(/|$)";
    private static final Set<String> ENTRA = Set.of(
            "login.microsoftonline.com",
            "login.microsoftonline.us",
            "login.partner.microsoftonline.cn",
            "sts.windows.net");

    boolean multiTenant() {
        return !template().equals(uri) || uri.contains(TENANT);
    }

    boolean entra() {
        return multiTenant() || ENTRA.contains(host());
    }

    /** What stands in the discovery document, and for one tenant in its tokens. */
    String template() {
        return uri.replaceFirst(ALL, "/" + TENANT + "$2");
    }

    String of(String tenant) {
        return template().replace(TENANT, tenant);
    }

    /** http is for a provider on this machine only. */
    boolean safe() {
        var scheme = uri.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("https://")) return true;
        return scheme.startsWith("http://")
                && Set.of("localhost", "127.0.0.1", "[::1]").contains(host());
    }

    private String host() {
        try {
            var host = URI.create(uri.replace(TENANT, "tenant")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
