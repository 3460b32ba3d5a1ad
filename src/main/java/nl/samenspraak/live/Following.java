package nl.samenspraak.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** One part that wants to know of one topic whenever it is on a page, until it follows something else instead. */
final class Following implements Registration {

    private final LiveHub hub;
    private final Topic topic;
    private final Command refresh;
    private final Registration comings;
    private final Registration goings;
    private @Nullable Listening listening;

    Following(LiveHub hub, Component part, Topic topic, Command refresh) {
        this.hub = hub;
        this.topic = topic;
        this.refresh = refresh;
        comings = part.addAttachListener(attached -> begin(attached.getUI()));
        goings = part.addDetachListener(detached -> end());
        part.getUI().ifPresent(this::begin);
    }

    /** Also what is on its way already is heard no more. */
    @Override
    public void remove() {
        comings.remove();
        goings.remove();
        if (listening != null) listening.stop();
        end();
    }

    private void begin(UI ui) {
        end();
        listening = hub.listen(ui, topic, refresh);
    }

    private void end() {
        if (listening != null) hub.forget(topic, listening);
        listening = null;
    }
}
