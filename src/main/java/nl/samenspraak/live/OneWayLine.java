package nl.samenspraak.live;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import org.atmosphere.cpr.Action;
import org.atmosphere.cpr.AtmosphereFramework;
import org.atmosphere.cpr.AtmosphereInterceptorAdapter;
import org.atmosphere.cpr.AtmosphereRequest;
import org.atmosphere.cpr.AtmosphereResource;
import org.springframework.stereotype.Component;

/**
 * Over the live line pages hear and say nothing. Vaadin 25.2 acts upon what comes in over it, though its own client sends
 * that another way: no filter would run before it, so that a session that ended goes on, nothing counts for the address it
 * came from, and that address is not on record.
 */
@Component
class OneWayLine extends AtmosphereInterceptorAdapter implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!(event.getSource() instanceof VaadinServletService service)) return;
        var servlet = service.getServlet();
        var lines = servlet.getServletContext()
                .getAttribute(JSR356WebsocketInitializer.getAttributeName(servlet.getServletName()));
        if (lines instanceof AtmosphereFramework framework) framework.interceptor(this);
    }

    @Override
    public Action inspect(AtmosphereResource line) {
        return says(line.getRequest()) && !isOfDeveloper(line) ? Action.CANCELLED : Action.CONTINUE;
    }

    /** A page that opens or closes its line asks; a frame counts as something that is sent. */
    private static boolean says(AtmosphereRequest request) {
        return !request.getMethod().equalsIgnoreCase("GET");
    }

    /** The tools of who develops this; what Vaadin takes for theirs, by the same two signs, is no act. */
    private static boolean isOfDeveloper(AtmosphereResource line) {
        return line.getRequest().getParameter("debug_window") != null
                && line.transport() == AtmosphereResource.TRANSPORT.WEBSOCKET;
    }
}
