package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** No organisation that takes part is called this. */
public class UnknownOrganisation extends Refusal {

    public UnknownOrganisation(String words) {
        super(words);
    }
}
