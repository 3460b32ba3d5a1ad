package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.signin.Ending;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** What happens when somebody is in, leaves, or is said to have left. */
@Component
class ComingAndGoing implements AuthenticationSuccessHandler, LogoutHandler, LogoutSuccessHandler {

    private static final String PERSON = PersonId.class.getName();

    private final Sittings sittings;
    private final RememberedProvider remembered;
    private final WayOut wayOut;

    ComingAndGoing(Sittings sittings, RememberedProvider remembered, WayOut wayOut) {
        this.sittings = sittings;
        this.remembered = remembered;
        this.wayOut = wayOut;
    }

    /** Their session has its new id by now, and the security context is in it. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var session = request.getSession();
        end(request, Ending.SIGNED_IN_AGAIN);
        var person = (SignedInPerson) Objects.requireNonNull(who.getPrincipal());
        forgetPagesOfSomebodyElse(session, person.person());
        var token = person.getIdToken();
        var account = new Identity(
                Objects.requireNonNull(token.getIssuer()).toString(), Objects.requireNonNull(token.getSubject()));
        var key = SittingKey.of(session.getId());
        sitDown(person, key, account);
        session.setAttribute(SittingKey.ATTRIBUTE, key);
        remembered.remember(person.provider(), response);
        var address = Destination.of((String) request.getAttribute(PendingSignIns.DESTINATION));
        response.sendRedirect(address.address());
    }

    private void sitDown(SignedInPerson person, SittingKey key, Identity account) {
        try {
            sittings.begin(
                    key, person.person(), account, person.getIdToken().getClaimAsString("sid"), person.provider());
        } catch (Refusal refusal) {
            throw new ArrivalRefused(refusal, Optional.of(person.person()));
        }
    }

    /** At a desk that several share: what one left open is not the next one's. Other tabs of the same person stay. */
    private static void forgetPagesOfSomebodyElse(HttpSession session, PersonId person) {
        var before = session.getAttribute(PERSON);
        session.setAttribute(PERSON, person);
        if (before == null || before.equals(person)) return;
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith("com.vaadin."))
                .forEach(session::removeAttribute);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        end(request, Ending.SIGNED_OUT);
    }

    /** Leaving here is leaving at the provider too; here one has left by now. */
    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        response.sendRedirect(wayOut.address(request, response, who));
    }

    /** The provider's back-channel logout; its token was checked by then. */
    void leftAtProvider(Jwt said) {
        sittings.endAtProvider(
                Objects.requireNonNull(said.getClaimAsString("iss")),
                Optional.ofNullable(said.getSubject()),
                Optional.ofNullable(said.getClaimAsString("sid")),
                Objects.requireNonNull(said.getIssuedAt()));
    }

    private void end(HttpServletRequest request, Ending why) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(SittingKey.ATTRIBUTE) instanceof SittingKey key)
            sittings.end(key, why);
    }
}
