package nl.samenspraak.signin.oidc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a sign-in came to nothing, for whoever stands before the door.
 *
 * @param reference which also stands in the log, with the cause
 * @param provider the registration they were at, if that is known
 * @param sentence the key of a sentence that says more than the kind does, if somebody refused them
 */
public record Trouble(
        Kind kind,
        String reference,
        @Nullable String provider,
        Destination destination,
        @Nullable String sentence,
        List<Object> arguments) {

    /** Each has its sentences under {@code signin.trouble.<name>}. */
    public enum Kind {
        /** The provider does not answer. */
        UNREACHABLE(503),
        /** The provider names addresses that are not https. */
        UNSAFE(502),
        /** They, or the provider, called it off. */
        CANCELLED(401),
        /** The answer belongs to no sign-in of this browser, or to one that is over. */
        STALE(401),
        /** They did not prove well enough who they are. */
        LEVEL(403),
        /** Their organisation is not among those that take part. */
        TENANT(403),
        /** They are known, and not let in. */
        REFUSED(403),
        /** No such provider. */
        UNKNOWN(404),
        /** The answer did not stand the checks. */
        UNTRUSTED(401),
        /** Something broke here. */
        FAILED(500);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
