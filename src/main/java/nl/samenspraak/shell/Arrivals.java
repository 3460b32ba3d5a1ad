package nl.samenspraak.shell;

import java.util.Objects;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.Register;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Knows a person again by issuer and subject of the ID token, which Spring Security has checked by then. */
@Component
class Arrivals implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService accounts = new OidcUserService();
    private final Register register;

    Arrivals(Register register) {
        this.register = register;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var account = Objects.requireNonNull(accounts.loadUser(request));
        var token = request.getIdToken();
        var issuer = Objects.requireNonNull(token.getIssuer()).toString();
        var subject = Objects.requireNonNull(token.getSubject());
        var name = Objects.requireNonNullElse(token.getFullName(), subject);
        var person = register.arrive(new Identity(issuer, subject), name);
        return new SignedInPerson(person, account);
    }
}
