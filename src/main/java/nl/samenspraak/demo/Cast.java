package nl.samenspraak.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import nl.samenspraak.people.Identified;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is who in the demo's script, and acting as one of them. */
class Cast {

    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();

    void enter(String key, PersonId person) {
        people.put(key, person);
    }

    void enter(String key, OrganisationId organisation) {
        organisations.put(key, organisation);
    }

    PersonId person(String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    OrganisationId organisation(String key) {
        return Objects.requireNonNull(organisations.get(key), key);
    }

    void as(String key, Runnable act) {
        as(key, () -> {
            act.run();
            return key;
        });
    }

    <T> T as(String key, Supplier<T> act) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person(key)), null, AuthorityUtils.createAuthorityList("ROLE_USER")));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private record Actor(PersonId person) implements Identified {}
}
