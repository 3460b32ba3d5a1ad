package nl.samenspraak.inviting;

import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.Role;

/**
 * Whom to invite, for which organisation and as what. The name is what the letter calls them, at most
 * {@value #NAME_LENGTH} characters, and may be empty; who they are is said by their own provider.
 */
public record Guest(InvitationId id, EmailAddress address, String name, OrganisationId organisation, Role role) {

    public static final int NAME_LENGTH = 120;

    public Guest {
        name = name.strip();
        if (name.length() > NAME_LENGTH) name = name.substring(0, NAME_LENGTH);
    }
}
