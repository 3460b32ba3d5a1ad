package nl.samenspraak.shell;

import java.util.Locale;
import nl.samenspraak.signin.oidc.Front;
import nl.samenspraak.signin.oidc.NotConfigured;
import nl.samenspraak.signin.oidc.SignInCheck;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Refuses to start in a way that would let nobody in, or lose what was written. */
class StartCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        // The demo's own sign-in provider is an application too, without people or data.
        if (!environment.getProperty("spring.application.name", "").equals("samenspraak")) return;
        SignInCheck.require(environment);
        requireAddressForLetters(environment);
        requireDurableWrites(environment.getProperty("spring.datasource.url", ""));
    }

    /** A link in a letter leads to where the reader is, and to this machine only from this machine. */
    static void requireAddressForLetters(Environment environment) {
        if (environment.getProperty("spring.mail.host", "").isBlank()
                || Front.in(environment).isSet()) return;
        throw new NotConfigured(
                "Letters are sent, and the links in them would lead nowhere.",
                "Set samenspraak.address, such as https://samenspraak.example.nl.");
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
