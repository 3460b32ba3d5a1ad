package nl.samenspraak.home.ui;

import nl.samenspraak.unsent.ui.Meanwhile;

/** A form that keeps what is typed in it. */
interface KeptForm {

    /** Whether somebody typed what is not recorded yet. */
    boolean holdsWords();

    void focusFirst();

    /** What happened to what is being changed since. */
    Meanwhile meanwhile();
}
