package nl.samenspraak.signin;

/** Why a sitting ended. The values are part of the keys {@code audit.ending.*} in the message bundles. */
public enum Ending {
    /** They signed out here. */
    SIGNED_OUT,
    /** Their provider said so (back-channel logout). */
    AT_PROVIDER,
    /** It reached {@code samenspraak.session.absolute}. */
    TOO_LONG,
    /** The same browser signed in once more. */
    SIGNED_IN_AGAIN,
    /** Nothing was done for {@code server.servlet.session.timeout}. */
    IDLE,
    /** Their node stopped, and its sessions with it. */
    STOPPED,
    /** Their node went without a word; found afterwards. */
    LOST,
    /** They may not come in any more. */
    DISABLED
}
