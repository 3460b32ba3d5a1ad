package nl.samenspraak.signin.oidc;

/** The application may not start like this; the message is one sentence for whoever runs it. */
public class NotConfigured extends RuntimeException {

    private final String remedy;

    public NotConfigured(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
