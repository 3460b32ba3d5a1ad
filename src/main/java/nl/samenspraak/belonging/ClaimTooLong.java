package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A claim or its value is longer than can be kept. */
public class ClaimTooLong extends Refusal {

    public ClaimTooLong(int most) {
        super(most);
    }
}
