package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.server.Command;

/** A button that sends; the second click of a double click does nothing (a throttled one would come late). */
class PostButton extends NativeButton {

    private static final int DOUBLE_CLICK_MS = 600;

    @SuppressWarnings({"unchecked", "rawtypes"})
    PostButton(String label, Command act) {
        super(label);
        addClassNames("btn", "primary");
        ComponentUtil.addListener(
                this,
                (Class) ClickEvent.class,
                click -> act.execute(),
                dom -> dom.debounce(DOUBLE_CLICK_MS, DebouncePhase.LEADING));
    }
}
