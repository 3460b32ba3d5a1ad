package nl.samenspraak.signin.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import nl.samenspraak.signin.SittingKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tabs that come back at once. The first signs in, and the session gets another name that the others cannot know yet. Their
 * answers are then nobody's: whoever is in by now goes on to where that tab was going, who is not begins anew, once.
 */
@Component
class Tabs {

    /** Stands behind the beginning of a sign-in that is the second try. */
    private static final String AGAIN = "nogeens";

    private record Place(Destination destination, boolean again) {}

    private final ProviderList providers;
    /** By the state that was sent along, which nobody can guess. */
    private final Cache<String, Place> places = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private final Cache<String, ReentrantLock> turns = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Tabs(ProviderList providers) {
        this.providers = providers;
    }

    void remember(String state, Destination destination, HttpServletRequest request) {
        places.put(state, new Place(destination, isAgain(request)));
    }

    /** Answers of one session one after another, each with the cookie of the one before it on its way. */
    void inTurn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getRequestedSessionId();
        if (session == null) {
            chain.doFilter(request, response);
            return;
        }
        var turn = Objects.requireNonNull(turns.get(session, any -> new ReentrantLock()));
        var mine = waitedFor(turn);
        try {
            if (wasRenamed(session, request) && leadOn(request, response)) return;
            chain.doFilter(request, response);
            response.flushBuffer();
        } finally {
            if (mine) turn.unlock();
        }
    }

    /** Whether there was somewhere to lead to, for an answer that belongs to no sign-in of this session. */
    boolean leadOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = request.getParameter("state");
        var place = state == null ? null : places.getIfPresent(state);
        var to = place == null ? null : onward(place, request);
        if (to != null) response.sendRedirect(request.getContextPath() + to);
        return to != null;
    }

    /** Who begins anew and is in by now needs not. */
    boolean isInAlready(HttpServletRequest request) {
        return isAgain(request) && isSignedIn(request);
    }

    private @Nullable String onward(Place place, HttpServletRequest request) {
        if (isSignedIn(request)) return place.destination().address();
        // Without a cookie that came back, a second try would end like the first.
        if (place.again() || request.getRequestedSessionId() == null) return null;
        return Entrances.provider(request)
                .flatMap(providers::of)
                .map(provider -> provider.address(place.destination()) + "&" + AGAIN)
                .orElse(null);
    }

    private static boolean isAgain(HttpServletRequest request) {
        return request.getParameter(AGAIN) != null;
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SittingKey.ATTRIBUTE) != null;
    }

    private static boolean wasRenamed(String asked, HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && !session.getId().equals(asked);
    }

    private static boolean waitedFor(ReentrantLock turn) {
        try {
            return turn.tryLock(Patience.SIGN_IN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
