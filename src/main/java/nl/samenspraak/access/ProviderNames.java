package nl.samenspraak.access;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspraak.signin.oidc.TrustedProvider;
import nl.samenspraak.signin.oidc.TrustedProviders;
import org.springframework.stereotype.Component;

/** What the provider behind an issuer is called, where people are told apart by it. */
@Component
public class ProviderNames {

    private static final String TENANT = "{tenantid}";

    private final TrustedProviders providers;

    ProviderNames(TrustedProviders providers) {
        this.providers = providers;
    }

    /** Its name as configured, with the tenant where it has several; of one that is trusted no more, its host. */
    public String of(String issuer) {
        return providers.all().stream()
                .flatMap(one -> named(one, issuer).stream())
                .findFirst()
                .orElseGet(() -> host(issuer));
    }

    private static Optional<String> named(TrustedProvider provider, String issuer) {
        var parts = provider.issuer().split(Pattern.quote(TENANT), 2);
        if (parts.length == 1) return issuer.equals(parts[0]) ? Optional.of(provider.name()) : Optional.empty();
        var inBetween = issuer.length() - parts[0].length() - parts[1].length();
        if (inBetween <= 0 || !issuer.startsWith(parts[0]) || !issuer.endsWith(parts[1])) return Optional.empty();
        return Optional.of(provider.name() + ", " + issuer.substring(parts[0].length(), parts[0].length() + inBetween));
    }

    private static String host(String issuer) {
        try {
            return Optional.ofNullable(URI.create(issuer).getHost()).orElse(issuer);
        } catch (IllegalArgumentException noAddress) {
            return issuer;
        }
    }
}
