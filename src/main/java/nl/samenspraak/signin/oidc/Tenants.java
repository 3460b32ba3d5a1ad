package nl.samenspraak.signin.oidc;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a tenant is written. Of Entra ID's, capitals mean nothing (RFC 9562); of any other provider's they may. */
final class Tenants {

    private static final Pattern GUID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Tenants() {}

    static String plain(String tenant) {
        return GUID.matcher(tenant).matches() ? tenant.toLowerCase(Locale.ROOT) : tenant;
    }

    static String plainWithin(String address) {
        return GUID.matcher(address).replaceAll(tenant -> tenant.group().toLowerCase(Locale.ROOT));
    }
}
