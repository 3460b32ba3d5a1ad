package nl.samenspraak.signin.oidc;

import com.nimbusds.oauth2.sdk.util.StringUtils;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** Reads Spring's ordinary properties, without asking the provider anything yet. */
record RegistrationSource(
        String id,
        Issuer issuer,
        OAuth2ClientProperties.Registration registration,
        OAuth2ClientProperties.Provider provider,
        Front front) {

    static Optional<RegistrationSource> of(OAuth2ClientProperties spring, Front front, String id) {
        var registration = spring.getRegistration().get(id);
        if (registration == null) return Optional.empty();
        var provider = Objects.requireNonNull(spring.getProvider().get(providerId(spring, id)));
        return Optional.of(new RegistrationSource(id, new Issuer(issuer(spring, id)), registration, provider, front));
    }

    static String providerId(OAuth2ClientProperties spring, String id) {
        var registration = Objects.requireNonNull(spring.getRegistration().get(id));
        return Objects.requireNonNullElse(registration.getProvider(), id);
    }

    static String issuer(OAuth2ClientProperties spring, String id) {
        var provider = spring.getProvider().get(providerId(spring, id));
        return provider == null ? "" : Objects.requireNonNullElse(provider.getIssuerUri(), "");
    }

    /** Those of the addresses that are given; each stands in the settings of the provider under its name. */
    static Map<String, String> given(OAuth2ClientProperties.Provider provider) {
        var given = new LinkedHashMap<String, String>();
        given.put("authorization-uri", Objects.requireNonNullElse(provider.getAuthorizationUri(), ""));
        given.put("token-uri", Objects.requireNonNullElse(provider.getTokenUri(), ""));
        given.put("jwk-set-uri", Objects.requireNonNullElse(provider.getJwkSetUri(), ""));
        given.put("user-info-uri", Objects.requireNonNullElse(provider.getUserInfoUri(), ""));
        given.values().removeIf(String::isEmpty);
        return given;
    }

    /** All addresses are given, so there is nothing to ask. */
    boolean complete() {
        return StringUtils.isNotBlank(provider.getAuthorizationUri())
                && StringUtils.isNotBlank(provider.getTokenUri())
                && StringUtils.isNotBlank(provider.getJwkSetUri());
    }

    ClientRegistration alone() {
        return filled(ClientRegistration.withRegistrationId(id).issuerUri(issuer.template()));
    }

    /** With what the provider's discovery document says; its issuer was compared by then. */
    ClientRegistration discovered(Map<String, Object> document) {
        var found = ClientRegistrations.fromOidcConfiguration(document)
                .registrationId(id)
                // As the provider wrote it: the library drops what it does not know, such as the promise of RFC 9207.
                .providerConfigurationMetadata(document)
                .issuerUri(issuer.template());
        // RFC 8705: a provider may take certificates at an address of their own.
        if (method().getValue().endsWith("tls_client_auth")
                && document.get("mtls_endpoint_aliases") instanceof Map<?, ?> aliases
                && aliases.get("token_endpoint") instanceof String token) found.tokenUri(token);
        return filled(found);
    }

    private ClientRegistration filled(ClientRegistration.Builder builder) {
        if (provider.getAuthorizationUri() != null) builder.authorizationUri(provider.getAuthorizationUri());
        if (provider.getTokenUri() != null) builder.tokenUri(provider.getTokenUri());
        if (provider.getJwkSetUri() != null) builder.jwkSetUri(provider.getJwkSetUri());
        if (provider.getUserInfoUri() != null) builder.userInfoUri(provider.getUserInfoUri());
        var redirect = Objects.requireNonNullElse(
                registration.getRedirectUri(), "{baseUrl}/login/oauth2/code/{registrationId}");
        return builder.clientId(Objects.requireNonNull(registration.getClientId()))
                .clientSecret(registration.getClientSecret())
                .clientAuthenticationMethod(method())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirect.replace("{baseUrl}", front.baseUrl()))
                .scope(Objects.requireNonNull(registration.getScope()))
                .userNameAttributeName("sub")
                .build();
    }

    private ClientAuthenticationMethod method() {
        var method = registration.getClientAuthenticationMethod();
        return method == null ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : new ClientAuthenticationMethod(method);
    }
}
