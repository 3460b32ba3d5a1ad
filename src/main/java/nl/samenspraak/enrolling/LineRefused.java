package nl.samenspraak.enrolling;

import nl.samenspraak.people.Refusal;

/** A chosen line would come to something else than the preview said, so none of the list was done: somebody changed something. */
public class LineRefused extends Refusal {

    public LineRefused(int number) {
        super(number);
    }
}
