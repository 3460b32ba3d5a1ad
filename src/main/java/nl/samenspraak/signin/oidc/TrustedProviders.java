package nl.samenspraak.signin.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The allow-list of issuers, for rules about what a provider says. */
@Component
public class TrustedProviders {

    private final List<TrustedProvider> all;
    private final List<String> emailDomains;

    TrustedProviders(OAuth2ClientProperties spring, SignInProperties settings, ProviderList names) {
        this.all = names.all().stream()
                .map(choice -> trusted(choice, spring, settings.of(choice.id())))
                .toList();
        this.emailDomains = names.all().stream()
                .flatMap(choice -> settings.of(choice.id()).emailDomains().stream())
                .map(domain -> domain.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableList());
    }

    public List<TrustedProvider> all() {
        return all;
    }

    public Optional<TrustedProvider> of(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether this is one of the domains by which people find their way: those grant nothing. */
    public boolean isEmailDomain(String value) {
        return emailDomains.contains(value.toLowerCase(Locale.ROOT));
    }

    private static TrustedProvider trusted(
            ProviderList.Choice choice, OAuth2ClientProperties spring, SignInProperties.Provider settings) {
        var issuer = new Issuer(RegistrationSource.issuer(spring, choice.id()));
        return new TrustedProvider(
                choice.id(),
                choice.name(),
                issuer.template(),
                settings.tenants().stream().sorted().toList(),
                issuer.multiTenant() || settings.tenants().size() > 1);
    }
}
