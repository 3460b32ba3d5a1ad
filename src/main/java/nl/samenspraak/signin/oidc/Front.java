package nl.samenspraak.signin.oidc;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outside world reaches us.
 *
 * @param address such as {@code https://samenspraak.example.nl}; what providers send people back to. With https cookies
 *     are for https only, and browsers are told to stay there. Empty: the address of each request
 * @param proxies addresses or CIDR ranges whose forwarded headers are believed; nobody's by default
 */
@ConfigurationProperties("samenspraak")
public record Front(
        @DefaultValue("") String address, @DefaultValue List<String> proxies) {

    public Front {
        while (address.endsWith("/")) address = address.substring(0, address.length() - 1);
    }

    public boolean secure() {
        return !address.isEmpty()
                && "https".equalsIgnoreCase(URI.create(address).getScheme());
    }

    /** A cookie that no other host and no page over http can set, where that is possible. */
    public String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }

    String baseUrl() {
        return address.isEmpty() ? "{baseUrl}" : address;
    }
}
