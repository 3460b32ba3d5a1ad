package nl.samenspraak.people;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the request under way came: its address, as the server sees it, and its session. */
public final class Whence {

    private Whence() {}

    /** Nothing where no request is under way, as at start. */
    public static Optional<String> address() {
        return request().map(one -> one.getRequest().getRemoteAddr());
    }

    public static Optional<String> session() {
        return request().map(one -> one.getRequest().getSession(false)).map(jakarta.servlet.http.HttpSession::getId);
    }

    private static Optional<ServletRequestAttributes> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? Optional.of(request)
                : Optional.empty();
    }
}
