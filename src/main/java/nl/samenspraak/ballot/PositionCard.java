package nl.samenspraak.ballot;

import java.time.Instant;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.WordingId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/**
 * What an organisation said about an action point, and on which wording; {@code number} counts its stands on this action
 * point from 1, so more than 1 means that it was changed.
 */
public record PositionCard(
        ParagraphId paragraph,
        WordingId wording,
        OrganisationId organisation,
        int number,
        Stand stand,
        PersonId by,
        Instant at) {

    public Standing standing() {
        return new Standing(organisation, stand.choice(), stand.commitment(), at);
    }
}
