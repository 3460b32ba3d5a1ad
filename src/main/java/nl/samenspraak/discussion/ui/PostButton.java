package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.Command;

/** A button that sends; the second click of a double click does nothing, or it would send the field it just emptied. */
class PostButton extends NativeButton {

    PostButton(String label, Command act) {
        super(label, click -> {
            if (click.getClickCount() < 2) act.execute();
        });
        addClassNames("btn", "primary");
    }
}
