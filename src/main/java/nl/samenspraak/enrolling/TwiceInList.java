package nl.samenspraak.enrolling;

import nl.samenspraak.people.Refusal;

/** The list has this organisation in an earlier line already. */
public class TwiceInList extends Refusal {

    public TwiceInList(int earlier) {
        super(earlier);
    }
}
