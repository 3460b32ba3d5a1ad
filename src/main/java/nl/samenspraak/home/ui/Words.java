package nl.samenspraak.home.ui;

import nl.samenspraak.unsent.ui.KeptTextArea;

/** What forms of the home page ask of a field. */
final class Words {

    private Words() {}

    /** Whether the text is not too long; the field that says so gets the focus. */
    static boolean fit(KeptTextArea field, int most) {
        var fits = field.getValue().strip().length() <= most;
        if (!fits) field.focus();
        return fits;
    }
}
