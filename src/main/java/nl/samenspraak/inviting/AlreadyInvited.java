package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** This address has an invitation for this organisation that is still open. */
public class AlreadyInvited extends Refusal {

    public AlreadyInvited(String address) {
        super(address);
    }
}
