package nl.samenspraak.shell;

/** The application may not start like this; the message is one sentence for whoever runs it. */
class NotConfigured extends RuntimeException {

    private final String remedy;

    NotConfigured(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
