package nl.samenspraak.enrolling;

import nl.samenspraak.people.Refusal;

/** A chosen line can't be done any more, so none of the list was: somebody changed something since the preview. */
public class LineRefused extends Refusal {

    public LineRefused(int number) {
        super(number);
    }
}
