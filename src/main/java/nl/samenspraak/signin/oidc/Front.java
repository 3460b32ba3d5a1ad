package nl.samenspraak.signin.oidc;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

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

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+", Pattern.CASE_INSENSITIVE);

    /** Numbers only: who answers to a name can change. */
    private static final Pattern PROXY =
            Pattern.compile("[0-9.]+(/[0-9]{1,2})?|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(/[0-9]{1,3})?");

    /** As the settings say, before anything is started. */
    public static Front in(Environment environment) {
        return Binder.get(environment).bindOrCreate("samenspraak", Front.class);
    }

    public Front {
        address = address.strip();
        while (address.endsWith("/")) address = address.substring(0, address.length() - 1);
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches())
            throw new IllegalArgumentException("samenspraak.address is like https://samenspraak.example.nl");
        if (proxies.stream().anyMatch(proxy -> !PROXY.matcher(proxy).matches()))
            throw new IllegalArgumentException("samenspraak.proxies are addresses or ranges like 10.1.0.0/16");
    }

    public boolean isSet() {
        return !address.isEmpty();
    }

    public boolean secure() {
        return isSet() && "https".equalsIgnoreCase(URI.create(address).getScheme());
    }

    /** A cookie that no other host and no page over http can set, where that is possible. */
    public String cookie(String name) {
        return secure() ? "__Host-" + name : name;
    }

    String baseUrl() {
        return isSet() ? address : "{baseUrl}";
    }
}
