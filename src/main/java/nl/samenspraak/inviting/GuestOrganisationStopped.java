package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** Said to a guest: the organisation for which they were invited takes nobody any more, as long as it is not put back. */
public class GuestOrganisationStopped extends Refusal {

    public GuestOrganisationStopped(String name) {
        super(name);
    }
}
