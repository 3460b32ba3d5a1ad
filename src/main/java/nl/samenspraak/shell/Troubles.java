package nl.samenspraak.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.UUID;
import nl.samenspraak.people.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * The one place where what went wrong becomes a sentence: a refusal its own, an overtaken change "here is the latest",
 * anything else a reference number that also stands in the log.
 */
class Troubles implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final Messages messages;

    Troubles(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var language = ui == null ? Messages.DUTCH : ui.getLocale();
        var sentence = sentence(event.getThrowable(), language);
        if (ui != null) ui.access(() -> Notice.show(ui, sentence));
    }

    String sentence(Throwable trouble, Locale language) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal)
                return messages.getTranslation(refusal.messageKey(), language, refusal.arguments());
            if (cause instanceof OptimisticLockingFailureException)
                return messages.getTranslation("trouble.overtaken", language);
            if (cause instanceof AccessDeniedException) return messages.getTranslation("refusal.NotFound", language);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Reference {}", reference, trouble);
        return messages.getTranslation("trouble.reference", language, reference);
    }
}
