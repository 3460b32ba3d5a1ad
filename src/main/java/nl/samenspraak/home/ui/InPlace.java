package nl.samenspraak.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.samenspraak.parts.Focus;
import org.jspecify.annotations.Nullable;

/** Something that all read and the kernteam changes where it stands: a button turns it into its form, and back. */
class InPlace<F extends Component & KeptForm> extends Div {

    private final Component read;
    private final NativeButton change = new NativeButton();
    private final F form;
    private @Nullable Boolean offered;

    InPlace(Component read, F form) {
        this.read = read;
        this.form = form;
        addClassName("in-place");
        change.addClassNames("btn", "quiet", "change");
        change.addClickListener(click -> open());
        form.setVisible(false);
        add(read, change, form);
    }

    /** The words on the button, and what it changes for who does not see where it stands. */
    InPlace<F> call(String words, String what) {
        change.setText(words);
        change.setAriaLabel(words + ": " + what);
        return this;
    }

    /** Offers the change to who may; who left a form with words in it finds it open. */
    void offer(boolean may) {
        if (offered != null && offered == may) return;
        offered = may;
        change.setVisible(may && !form.isVisible());
        if (may && form.holdsWords()) show(true);
        if (!may) show(false);
    }

    boolean isOpen() {
        return form.isVisible();
    }

    void open() {
        show(true);
        form.focusFirst();
    }

    void close() {
        show(false);
        Focus.back(change);
    }

    private void show(boolean changing) {
        form.setVisible(changing);
        if (changing) form.meanwhile().begin();
        else if (!form.holdsWords()) form.meanwhile().end();
        read.setVisible(!changing);
        change.setVisible(!changing && Boolean.TRUE.equals(offered));
    }
}
