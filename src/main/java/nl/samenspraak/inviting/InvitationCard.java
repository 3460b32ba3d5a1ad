package nl.samenspraak.inviting;

import java.time.Instant;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;

/** What the kernteam sees of an invitation; its link is not in it. */
public record InvitationCard(
        InvitationId id,
        String address,
        String name,
        OrganisationId organisation,
        Role role,
        InvitationState state,
        Delivery delivery,
        PersonId by,
        Instant at,
        Instant validUntil) {

    /** Whether this person can renew it with others at once; the rest is for looking at one by one. */
    public boolean lacksLinkFor(PersonId person) {
        return state == InvitationState.EXPIRED
                || (state == InvitationState.INVITED || state == InvitationState.SEEN)
                        && (delivery == Delivery.NOT_YET || delivery == Delivery.FAILED)
                        && by.equals(person);
    }
}
