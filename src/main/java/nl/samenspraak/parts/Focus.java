package nl.samenspraak.parts;

import com.vaadin.flow.component.HasElement;

/**
 * Where the keyboard goes on when what had the focus went. Somebody who went on working elsewhere in the meantime, as
 * one does on a slow network, keeps the focus where it is.
 */
public final class Focus {

    private Focus() {}

    public static void back(HasElement to) {
        to.getElement().executeJs("window.samenspraak.back(this)");
    }

    /** From what was pressed on to what it brought, which the selector finds in the whole. */
    public static void onTo(HasElement pressed, HasElement whole, String selector) {
        whole.getElement()
                .executeJs(
                        "if (document.activeElement === $0) $0.blur();"
                                + " window.samenspraak.back(this.querySelector($1) ?? this)",
                        pressed.getElement(),
                        selector);
    }

    /** To what the selector finds once the page is as it will be, or else to the whole. */
    public static void backWithin(HasElement whole, String selector) {
        whole.getElement().executeJs("window.samenspraak.back(this.querySelector($0) ?? this)", selector);
    }
}
