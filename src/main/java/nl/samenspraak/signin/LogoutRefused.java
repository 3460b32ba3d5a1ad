package nl.samenspraak.signin;

/**
 * What a provider said of a session that ended there, or somebody in its name, was not acted upon. Only the name of the
 * reason and of the provider, which is empty where that is none of ours: what was said is not in it.
 */
public record LogoutRefused(String provider, String reason) {

    /** The attribute under which a request tells it to who keeps a flood out of the account. */
    public static final String ATTRIBUTE = LogoutRefused.class.getName();
}
