package nl.samenspraak.inviting;

import java.util.List;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.WayIn;
import nl.samenspraak.round.WaysIn;
import org.springframework.stereotype.Component;

/** Answers for module round where people of an organisation are invited; one that expired counts, for it can be renewed. */
@Component
class OpenInvitations implements WaysIn {

    private final InvitationRepository invitations;

    OpenInvitations(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<WayIn> to(OrganisationId organisation) {
        return invitations.findByOrganisationAndOpenForIsNotNullOrderByInvitedAtDesc(organisation).stream()
                .map(one -> new WayIn(organisation, one.strategy(), WayIn.Kind.INVITATION))
                .toList();
    }

    @Override
    public List<WayIn> all() {
        return invitations.waysIn();
    }
}
