package nl.samenspraak.signin.oidc;

import java.util.Arrays;
import java.util.Objects;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.signin.Arrivals;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/**
 * Who an account is here: issuer and subject of the ID token, which was checked by then; for Entra ID the tenant's issuer
 * and the object id, since its subject differs per application.
 */
@Component
class Accounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService accounts = new OidcUserService();
    private final Providers providers;
    private final Arrivals arrivals;

    Accounts(Providers providers, Arrivals arrivals) {
        this.providers = providers;
        this.arrivals = arrivals;
        var userInfo = new DefaultOAuth2UserService();
        userInfo.setRestOperations(new RestTemplate(Patience.tokens()));
        accounts.setOauth2UserService(userInfo);
        // What the ID token says is not asked twice.
        accounts.setRetrieveUserInfo(request -> request.getIdToken().getFullName() == null
                && request.getClientRegistration()
                                .getProviderDetails()
                                .getUserInfoEndpoint()
                                .getUri()
                        != null);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var account = Objects.requireNonNull(accounts.loadUser(request));
        var provider = request.getClientRegistration().getRegistrationId();
        var identity = identity(request.getIdToken(), providers.issuer(provider));
        try {
            var person = arrivals.arrive(identity, name(account), provider, account.getClaims());
            return new SignedInPerson(person, provider, forSigningOut(account));
        } catch (Refusal refusal) {
            throw new ArrivalRefused(refusal, arrivals.known(identity));
        }
    }

    /** What else was said of them is not carried along in the session. */
    private static OidcUser forSigningOut(OidcUser account) {
        var names = account.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toArray(String[]::new);
        return new DefaultOidcUser(AuthorityUtils.createAuthorityList(names), account.getIdToken());
    }

    private static Identity identity(OidcIdToken token, Issuer issuer) {
        var subject = token.getClaimAsString(issuer.entra() ? "oid" : "sub");
        if (subject == null || subject.isBlank()) {
            var why = "The ID token has no oid; does the registration ask for the scope profile?";
            throw new OAuth2AuthenticationException(new OAuth2Error("no_object_id", why, null), why);
        }
        return new Identity(Objects.requireNonNull(token.getIssuer()).toString(), subject);
    }

    private static String name(OidcUser account) {
        for (var name : Arrays.asList(account.getFullName(), account.getPreferredUsername()))
            if (name != null && !name.isBlank()) return name;
        return Objects.requireNonNull(account.getSubject());
    }
}
