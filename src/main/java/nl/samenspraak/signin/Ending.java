package nl.samenspraak.signin;

/** Why a sitting ended before its session did. */
public enum Ending {
    /** They signed out here. */
    SIGNED_OUT,
    /** Their provider said so (back-channel logout). */
    AT_PROVIDER,
    /** It reached {@code samenspraak.session.absolute}. */
    TOO_LONG,
    /** The same browser signed in once more. */
    SIGNED_IN_AGAIN,
    /** They may not come in any more. */
    DISABLED
}
