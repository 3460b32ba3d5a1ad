package nl.samenspraak.signin.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.SittingsEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open pages of a sitting that ended load again, and come to the sign-in page; what is still typed there goes nowhere. */
@Component
class OpenPages implements VaadinServiceInitListener {

    private final Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> sessions.add(session.getSession()));
        event.getSource().addSessionDestroyListener(session -> sessions.remove(session.getSession()));
    }

    @EventListener
    void close(SittingsEnded ended) {
        for (var session : sessions) if (ended.keys().contains(key(session))) close(session);
    }

    private void close(VaadinSession session) {
        sessions.remove(session);
        session.access(() -> {
            for (var ui : session.getUIs()) {
                ui.getPage().reload();
                ui.push();
            }
            session.close();
        });
    }

    private static Object key(VaadinSession session) {
        var http = session.getSession();
        try {
            var key = http == null ? null : http.getAttribute(SittingKey.ATTRIBUTE);
            return key == null ? "" : key;
        } catch (IllegalStateException invalidatedMeanwhile) {
            return "";
        }
    }
}
