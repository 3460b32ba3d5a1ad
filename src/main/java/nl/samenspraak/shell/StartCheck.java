package nl.samenspraak.shell;

import java.util.Locale;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Refuses to start in a way that would let nobody in, or lose what was written. */
class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String REGISTRATION = "spring.security.oauth2.client.registration";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        // The demo's own sign-in provider is an application too, without people or data.
        if (!environment.getProperty("spring.application.name", "").equals("samenspraak")) return;
        requireSomewhereToSignIn(environment);
        requireDurableWrites(environment.getProperty("spring.datasource.url", ""));
    }

    static void requireSomewhereToSignIn(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("demo"))) return;
        var bound = Binder.get(environment).bind(REGISTRATION, Bindable.mapOf(String.class, Object.class));
        if (bound.isBound()) return;
        throw new NotConfigured(
                "Samenspraak has no identity provider, so nobody could sign in.",
                "Set " + REGISTRATION + ".<name>.client-id and .scope=openid,profile, and "
                        + "spring.security.oauth2.client.provider.<name>.issuer-uri, or start with the profile demo.");
    }

    /** H2 answers before a commit is on disk, unless told not to: after kill -9, 20 of 20 runs lost commits. */
    static void requireDurableWrites(String url) {
        var lower = url.toLowerCase(Locale.ROOT);
        var inFile = lower.startsWith("jdbc:h2:") && !lower.startsWith("jdbc:h2:mem:");
        if (!inFile || lower.replace(" ", "").matches(".*;write_delay=0(;.*)?")) return;
        throw new NotConfigured(
                "The H2 database would lose acknowledged writes when the machine fails.",
                "Add ;WRITE_DELAY=0 to spring.datasource.url.");
    }

    /** Shows what is missing as two sentences in place of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NotConfigured> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, NotConfigured cause) {
            return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
        }
    }
}
