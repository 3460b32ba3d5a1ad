package nl.samenspraak.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** Something that may be unfolded; what is in it is asked and drawn only then. */
public class Fold extends NativeDetails {

    public Fold(Component content, Runnable fill) {
        addClassName("fold");
        setContent(content);
        addToggleListener(toggled -> {
            if (toggled.isOpened()) fill.run();
        });
    }
}
