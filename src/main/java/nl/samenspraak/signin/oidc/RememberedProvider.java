package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Where this browser signed in last, in a cookie of its own: it is offered first, and decides nothing. */
@Component
public class RememberedProvider {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Front front;

    RememberedProvider(Front front) {
        this.front = front;
    }

    public Optional<String> in(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst();
    }

    void remember(String registrationId, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(), registrationId)
                .path("/")
                .maxAge(YEAR)
                .httpOnly(true)
                .secure(front.secure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return front.cookie("organisatie");
    }
}
