package nl.samenspraak.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.people.TurnedAway;
import nl.samenspraak.signin.LogoutRefused;
import nl.samenspraak.signin.oidc.Entrances;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before the door: who knocks too often from one address is asked to wait, and told how long (RFC 6585, section 4). */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class SignInLimit extends OncePerRequestFilter {

    private record Door(String name, Limits.Limit limit) {}

    private static final String TOO_OFTEN = "TooOften";

    private final Door signIn;
    private final Door lookingUp;
    private final Door backChannel;
    private final Allowances allowances;
    private final WaitPage page;
    private final ApplicationEventPublisher events;

    SignInLimit(Limits limits, Allowances allowances, WaitPage page, ApplicationEventPublisher events) {
        this.signIn = new Door("sign-in", limits.signIn());
        this.lookingUp = new Door("looking-up", limits.lookingUp());
        this.backChannel = new Door("back-channel", limits.backChannel());
        this.allowances = allowances;
        this.page = page;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = door(request);
        if (door.isPresent()) {
            var origin = Origin.of(request.getRemoteAddr());
            try {
                take(door.get(), origin);
            } catch (TooOften refused) {
                say(refused, request, response);
                return;
            }
        }
        chain.doFilter(request, response);
        if (request.getAttribute(LogoutRefused.ATTRIBUTE) instanceof LogoutRefused refused)
            note(refused, Origin.of(request.getRemoteAddr()));
    }

    /** Each reason at each provider once in a while: whoever sends tokens that are none must not fill the account either. */
    private void note(LogoutRefused refused, String origin) {
        if (allowances.first(
                "logout on record",
                List.of(origin, refused),
                backChannel.limit().within())) events.publishEvent(refused);
    }

    private Optional<Door> door(HttpServletRequest request) {
        if (Entrances.BEGINNING.matches(request) || Entrances.ANSWER.matches(request)) return Optional.of(signIn);
        if (Entrances.BACK_CHANNEL.matches(request)) return Optional.of(backChannel);
        var looks = Entrances.FINDING.matches(request) || Entrances.LOOKING.matches(request);
        return looks ? Optional.of(lookingUp) : Optional.empty();
    }

    private void take(Door door, String origin) {
        var limit = door.limit();
        try {
            allowances.take(door.name(), origin, limit.perAddress(), limit.within());
        } catch (TooOften refused) {
            // Once is enough to know of: a flood must not fill the account.
            if (allowances.first(door.name() + " on record", origin, limit.within()))
                events.publishEvent(
                        door.equals(backChannel)
                                ? new LogoutRefused("", TOO_OFTEN)
                                : new TurnedAway(Optional.empty(), "", TOO_OFTEN));
            throw refused;
        }
    }

    private void say(TooOften refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(429);
        response.setHeader("Retry-After", String.valueOf(refused.left().toSeconds() + 1));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        var english = cookie(request).filter("en"::equals).isPresent();
        var body = page.html(refused, english, request.getContextPath());
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(one -> one.getName().equals("taal"))
                .map(Cookie::getValue)
                .findFirst();
    }
}
