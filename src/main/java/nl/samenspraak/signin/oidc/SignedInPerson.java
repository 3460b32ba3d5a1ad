package nl.samenspraak.signin.oidc;

import java.util.Collection;
import java.util.Map;
import nl.samenspraak.people.Identified;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who signed in at a provider, and which person that is here. Roles are not in it: they are asked per round. */
record SignedInPerson(PersonId person, String provider, OidcUser account) implements OidcUser, Identified {

    @Override
    public Map<String, Object> getClaims() {
        return account.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return account.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return account.getIdToken();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return account.getAttributes();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return account.getAuthorities();
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
