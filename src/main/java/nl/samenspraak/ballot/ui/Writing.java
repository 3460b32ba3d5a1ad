package nl.samenspraak.ballot.ui;

import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/**
 * A kept text that knows whether somebody is in it: between two tellings of the browser the server does not know what
 * was typed, so nothing may be put there then.
 */
class Writing extends KeptTextArea {

    private boolean inUse;

    Writing(UnsentTexts texts, String place, String label, int most) {
        super(texts, place, label);
        setMost(most);
        getElement().addEventListener("focusin", entered -> inUse = true);
        getElement().addEventListener("focusout", left -> inUse = false);
    }

    /** Somebody is in it, and may have typed what the browser has not told yet. */
    boolean isInUse() {
        return inUse;
    }

    /** Whether it may hold something else than this. */
    boolean differs(String recorded) {
        return inUse || isOther(recorded);
    }

    /** Whether it holds something else, as far as the browser told. */
    boolean isOther(String recorded) {
        return !getValue().strip().equals(recorded);
    }

    /** It was sent, and this is what is recorded now. */
    void recorded(String text) {
        sent();
        startWith(text);
    }
}
