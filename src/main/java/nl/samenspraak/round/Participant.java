package nl.samenspraak.round;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/**
 * What one person may do in one round, as of this transaction. Look it up per use case; never keep it. Only
 * {@link Rounds} makes one.
 */
public record Participant(
        RoundId round,
        StrategyId strategy,
        PersonId person,
        OrganisationId organisation,
        Role role,
        boolean roundIsOpen) {

    /** To write in conversations: representatives while the round is open, contacts and kernteam also after. */
    public Participant requireVoice() {
        if (!role.may(Right.WRITE)) throw new ObserversReadAlong();
        if (!roundIsOpen && !mayAnswer()) throw new RoundClosed();
        return this;
    }

    /** To take the organisation's position: its representatives, while the round is open. */
    public Participant requireRepresentative() {
        if (!role.may(Right.WRITE)) throw new ObserversReadAlong();
        if (!role.may(Right.TAKE_POSITION)) throw new OnlyRepresentatives();
        if (!roundIsOpen) throw new RoundClosed();
        return this;
    }

    /** To answer officially: contacts and kernteam, whether the round is open or not. */
    public Participant requireAnswering() {
        if (!mayAnswer()) throw new OnlyContacts();
        return this;
    }

    public Participant requireKernteam() {
        if (!isKernteam()) throw new OnlyKernteam();
        return this;
    }

    public boolean hasVoice() {
        return role.may(Right.WRITE) && (roundIsOpen || mayAnswer());
    }

    public boolean mayTakePosition() {
        return role.may(Right.TAKE_POSITION) && roundIsOpen;
    }

    public boolean mayAnswer() {
        return role.may(Right.ANSWER);
    }

    public boolean isKernteam() {
        return role.may(Right.LEAD);
    }
}
