package nl.samenspraak.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every page has from its first byte: the language, the light, our words for trouble, and one place for errors. */
@Component
class FirstByte implements VaadinServiceInitListener {

    private final Messages messages;

    FirstByte(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> {
            session.getSession().setLocale(language(session.getRequest()));
            session.getSession().setErrorHandler(new Troubles(messages));
        });
        event.getSource().addUIInitListener(ui -> words(ui.getUI()));
        event.getSource().setSystemMessagesProvider(info -> systemMessages());
        event.addIndexHtmlRequestListener(page -> {
            var request = page.getVaadinRequest();
            var html = page.getDocument().child(0);
            html.attr("lang", language(request).getLanguage());
            var light = cookie(request, "licht", "auto");
            if (light.equals("light") || light.equals("dark")) html.attr("data-theme", light);
            page.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", "color-scheme")
                    .attr("content", "light dark");
        });
    }

    private void words(UI ui) {
        var language = language(VaadinRequest.getCurrent());
        ui.setLocale(language);
        ui.getReconnectDialogConfiguration().setDialogText(messages.getTranslation("frame.offline", language));
        ui.getReconnectDialogConfiguration()
                .setDialogTextGaveUp(messages.getTranslation("frame.offline.long", language));
    }

    /** A session that ended is no accident: the page loads again, signs in by itself, and lands where one was. */
    private static CustomizedSystemMessages systemMessages() {
        var texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(false);
        texts.setSessionExpiredURL(null);
        texts.setCookiesDisabledNotificationEnabled(false);
        texts.setCookiesDisabledURL(null);
        return texts;
    }

    static Locale language(@Nullable VaadinRequest request) {
        return cookie(request, "taal", "nl").equals("en") ? Messages.ENGLISH : Messages.DUTCH;
    }

    private static String cookie(@Nullable VaadinRequest request, String name, String otherwise) {
        var cookies = request == null ? null : request.getCookies();
        if (cookies == null) return otherwise;
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
