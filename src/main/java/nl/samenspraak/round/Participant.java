package nl.samenspraak.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/**
 * What one person may do in one round, as of this transaction, and when the round closes for their organisation. Look it
 * up per use case; never keep it. Only {@link Rounds} makes one.
 */
public record Participant(
        RoundId round,
        StrategyId strategy,
        PersonId person,
        OrganisationId organisation,
        Role role,
        boolean roundIsOpen,
        Instant closesAt,
        boolean organisationIsActive) {

    /** To write in conversations: representatives while the round is open, contacts and kernteam also after. */
    public Participant requireVoice() {
        if (!role.may(Right.WRITE)) throw new ObserversReadAlong();
        requireActive();
        if (!roundIsOpen && !mayAnswer()) throw new RoundClosed();
        return this;
    }

    /** To take the organisation's position: its representatives, while the round is open. */
    public Participant requireRepresentative() {
        if (!role.may(Right.WRITE)) throw new ObserversReadAlong();
        if (!role.may(Right.TAKE_POSITION)) throw new OnlyRepresentatives();
        requireActive();
        if (!roundIsOpen) throw new RoundClosed();
        return this;
    }

    /** To answer officially: contacts and kernteam, whether the round is open or not. */
    public Participant requireAnswering() {
        if (!answers()) throw new OnlyContacts();
        requireActive();
        return this;
    }

    public Participant requireKernteam() {
        if (!isKernteam()) throw new OnlyKernteam();
        return this;
    }

    /**
     * The moment that is kept of what this person does now: what was let in while the round was open stays before its
     * closing, however long it had to wait. Otherwise it is as late as possible, since who looked meanwhile must find it
     * new: ask the clock after all waiting.
     */
    public Instant inTime(Instant now) {
        return roundIsOpen && !now.isBefore(closesAt) ? closesAt.minus(1, ChronoUnit.MICROS) : now;
    }

    public boolean hasVoice() {
        return organisationIsActive && role.may(Right.WRITE) && (roundIsOpen || answers());
    }

    public boolean mayTakePosition() {
        return organisationIsActive && role.may(Right.TAKE_POSITION) && roundIsOpen;
    }

    public boolean mayAnswer() {
        return organisationIsActive && answers();
    }

    public boolean isKernteam() {
        return role.may(Right.LEAD);
    }

    private boolean answers() {
        return role.may(Right.ANSWER);
    }

    /** Who runs a strategy goes on doing so; only nothing new is said for an organisation that stopped. */
    private void requireActive() {
        if (!organisationIsActive) throw new OrganisationStopped();
    }
}
