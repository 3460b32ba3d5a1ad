package nl.samenspraak.signin.oidc;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Which addresses of a provider nobody on the way there can imitate. */
final class Addresses {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Addresses() {}

    /** http is for a provider on this machine only. */
    static boolean safe(String address) {
        var scheme = address.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("https://")) return true;
        return scheme.startsWith("http://") && here(address);
    }

    static boolean here(String address) {
        return HERE.contains(host(address));
    }

    /** Without capitals; empty if it is no address. */
    static String host(String address) {
        try {
            var host = URI.create(address.replaceAll("[{}]", "")).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
