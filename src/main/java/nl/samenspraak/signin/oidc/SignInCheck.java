package nl.samenspraak.signin.oidc;

import java.util.Objects;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.core.env.Environment;

/** Refuses providers that would let nobody in, or somebody whom nobody checked. */
public final class SignInCheck {

    private static final String SPRING = "spring.security.oauth2.client.";
    private static final String OURS = "samenspraak.sign-in.providers.";
    private static final Set<String> WITH_SECRET = Set.of("client_secret_basic", "client_secret_post");
    private static final Set<String> WITH_CERTIFICATE = Set.of("tls_client_auth", "self_signed_tls_client_auth");

    /** What they give is about people and never used; what we do not ask, we cannot lose. */
    private static final Set<String> TOO_MUCH = Set.of("email", "offline_access", "address", "phone");

    private final OAuth2ClientProperties spring;
    private final SignInProperties ours;
    private final Front front;
    private final String first;

    private SignInCheck(Environment environment) {
        var binder = Binder.get(environment);
        this.spring = binder.bindOrCreate("spring.security.oauth2.client", OAuth2ClientProperties.class);
        this.ours = binder.bindOrCreate("samenspraak.sign-in", SignInProperties.class);
        this.front = Front.in(environment);
        this.first = environment.getProperty("samenspraak.first-kernteam.issuer", "");
    }

    public static void require(Environment environment) {
        new SignInCheck(environment).all();
    }

    private void all() {
        if (spring.getRegistration().isEmpty())
            throw new NotConfigured(
                    "Samenspraak has no identity provider, so nobody could sign in.",
                    "Set " + SPRING + "registration.<name>.client-id and .scope=openid,profile, and " + SPRING
                            + "provider.<name>.issuer-uri, or start with the profile demo.");
        ours.providers().keySet().stream()
                .filter(id -> !spring.getRegistration().containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new NotConfigured(
                            "The provider " + id + " has no registration.",
                            "Set " + SPRING + "registration." + id + ".client-id, or leave out " + OURS + id + ".");
                });
        spring.getRegistration().forEach(this::one);
        spring.getRegistration().keySet().forEach(this::address);
        spring.getRegistration().keySet().forEach(this::sameLevel);
        first();
    }

    /** Whom no provider here can name would never come, and meanwhile no link is printed for anybody else. */
    private void first() {
        var known = spring.getRegistration().keySet().stream()
                .anyMatch(id ->
                        IdTokenRules.mayComeIn(first, new Issuer(RegistrationSource.issuer(spring, id)), ours.of(id)));
        if (!first.isBlank() && !known)
            throw new NotConfigured(
                    "The first kernteam member would come from " + first + ", which is none of the providers here.",
                    "Let samenspraak.first-kernteam.issuer be what a provider calls itself in its ID tokens, to the letter,"
                            + " or leave it out.");
    }

    private void one(String id, OAuth2ClientProperties.Registration registration) {
        if (registration.getScope() == null || !registration.getScope().contains("openid"))
            throw new NotConfigured(
                    "The provider " + id + " is not asked who somebody is.",
                    "Let " + SPRING + "registration." + id + ".scope contain openid.");
        registration.getScope().stream()
                .filter(TOO_MUCH::contains)
                .sorted()
                .findFirst()
                .ifPresent(scope -> {
                    throw new NotConfigured(
                            "The provider " + id + " is asked for more about people than is used here: " + scope + ".",
                            "Leave " + scope + " out of " + SPRING + "registration." + id + ".scope.");
                });
        issuer(id, new Issuer(RegistrationSource.issuer(spring, id)));
        client(id, registration);
        if (ours.of(id).algorithms().stream().anyMatch(name -> !name.matches("(RS|PS|ES)(256|384|512)")))
            throw new NotConfigured(
                    "The provider " + id + " could sign ID tokens in a way that anybody can imitate.",
                    "Let " + OURS + id + ".algorithms contain RS256, PS256, ES256 or their longer kin only.");
    }

    private void issuer(String id, Issuer issuer) {
        var property = SPRING + "provider." + RegistrationSource.providerId(spring, id) + ".issuer-uri";
        if (issuer.uri().isEmpty())
            throw new NotConfigured("The provider " + id + " has no issuer to check.", "Set " + property + ".");
        if (!Addresses.safe(issuer.uri()))
            throw new NotConfigured(
                    "The provider " + id + " could be imitated by anybody on the way to it.",
                    "Let " + property + " begin with https://; http is for this machine only.");
        addresses(id);
        if (issuer.multiTenant() && ours.of(id).tenants().isEmpty())
            throw new NotConfigured(
                    "The provider " + id + " would let in every organisation in the world that uses Entra ID.",
                    "List the ones you mean in " + OURS + id + ".tenants.");
    }

    private void addresses(String id) {
        var provider = RegistrationSource.providerId(spring, id);
        RegistrationSource.given(Objects.requireNonNull(spring.getProvider().get(provider)))
                .forEach((name, address) -> {
                    if (!Addresses.safe(address))
                        throw new NotConfigured(
                                "The provider " + id + " could be imitated by anybody on the way to it.",
                                "Let " + SPRING + "provider." + provider + "." + name
                                        + " begin with https://; http is for this machine only.");
                });
    }

    /** Without it addresses follow what the request says of itself, and cookies are for http too. */
    private void address(String id) {
        if (!front.isSet() && !Addresses.here(RegistrationSource.issuer(spring, id)))
            throw new NotConfigured(
                    "The provider " + id + " is not on this machine, so it must know at what address people come back.",
                    "Set samenspraak.address, such as https://samenspraak.example.nl.");
    }

    /** Who somebody is, is issuer and subject: what one registration asks more, the other would give away. */
    private void sameLevel(String id) {
        spring.getRegistration().keySet().stream()
                .filter(other -> canGiveOneIdentity(id, other))
                .filter(other -> !Set.copyOf(ours.of(other).acr())
                        .equals(Set.copyOf(ours.of(id).acr())))
                .findFirst()
                .ifPresent(other -> {
                    throw new NotConfigured(
                            "The providers " + id + " and " + other
                                    + " can be the issuer of one person with different levels of assurance, so the lower would hold for both.",
                            "Let " + OURS + id + ".acr and " + OURS + other + ".acr be the same.");
                });
    }

    private boolean canGiveOneIdentity(String id, String other) {
        return new Issuer(RegistrationSource.issuer(spring, id))
                .overlaps(
                        ours.of(id).tenants(),
                        new Issuer(RegistrationSource.issuer(spring, other)),
                        ours.of(other).tenants());
    }

    private void client(String id, OAuth2ClientProperties.Registration registration) {
        var method = Objects.requireNonNullElse(registration.getClientAuthenticationMethod(), "");
        var secret = registration.getClientSecret() != null || WITH_SECRET.contains(method);
        if (secret && !ours.of(id).clientSecretAllowed())
            throw new NotConfigured(
                    "The provider " + id + " uses a client secret, which anybody who reads it can use too.",
                    "Set " + SPRING + "registration." + id + ".client-authentication-method=private_key_jwt and " + OURS
                            + id + ".private-key.location, or allow the secret with " + OURS + id
                            + ".client-secret-allowed=true.");
        if (!secret && !method.equals("private_key_jwt") && !WITH_CERTIFICATE.contains(method))
            throw new NotConfigured(
                    "The provider " + id + " would not know who asks.",
                    "Set " + SPRING + "registration." + id
                            + ".client-authentication-method to private_key_jwt or tls_client_auth.");
        if (WITH_CERTIFICATE.contains(method) && ours.of(id).sslBundle().isEmpty())
            throw new NotConfigured(
                    "The provider " + id + " has no certificate of ours to see.",
                    "Set " + OURS + id + ".ssl-bundle to the name of a bundle under spring.ssl.bundle.");
        if (method.equals("private_key_jwt")
                && ours.of(id).privateKey().location().isEmpty())
            throw new NotConfigured(
                    "The provider " + id + " has no private key to sign with.",
                    "Set " + OURS + id + ".private-key.location.");
    }
}
