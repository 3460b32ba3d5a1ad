package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** This address stands in an earlier line of the list, for the same organisation. */
public class GuestTwice extends Refusal {

    public GuestTwice(int line) {
        super(line);
    }
}
