package nl.samenspraak.signin.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The addresses at which strangers are heard. They match as Spring Security matches them, decoded: written with {@code %61}
 * for an {@code a}, an address is the same door.
 */
public final class Entrances {

    /** A sign-in begins. */
    public static final RequestMatcher BEGINNING = at("/oauth2/authorization/**");

    /** A provider's answer to one comes back. */
    public static final RequestMatcher ANSWER = at("/login/oauth2/code/**");

    /** A provider says that a session ended. */
    public static final RequestMatcher BACK_CHANNEL = at(BackChannel.ADDRESS + "**");

    /** Somebody looks for their organisation. */
    public static final RequestMatcher FINDING =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, Doorstep.PAGE);

    /** A page asks whether a provider is there again. */
    public static final RequestMatcher LOOKING = at("/sign-in/answers/**");

    private static final RequestMatcher BEGINNING_AT = at("/oauth2/authorization/{provider}");
    private static final RequestMatcher ANSWER_OF = at("/login/oauth2/code/{provider}");

    private Entrances() {}

    /** The provider that the address names, known or not, where a sign-in begins or its answer comes back. */
    static Optional<String> provider(HttpServletRequest request) {
        return Stream.of(BEGINNING_AT, ANSWER_OF)
                .map(one -> one.matcher(request))
                .filter(RequestMatcher.MatchResult::isMatch)
                .map(one -> one.getVariables().get("provider"))
                .findFirst();
    }

    private static RequestMatcher at(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
