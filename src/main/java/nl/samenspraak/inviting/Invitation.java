package nl.samenspraak.inviting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ByHand;
import nl.samenspraak.round.PresentPart;
import nl.samenspraak.round.Role;
import org.jspecify.annotations.Nullable;

/** Asks one guest to take part; it can be accepted once, until its time is over, by whoever opens its link. */
@Entity
class Invitation {

    @EmbeddedId
    private InvitationId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String address;
    private String name;

    /** Filled while it can be accepted; its unique key lets an address have one open invitation per organisation. */
    private @Nullable String openFor;

    private @Nullable String secretHash;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "invited_by"))
    private PersonId invitedBy;

    private Instant invitedAt;

    /** When the kernteam last gave its word for it, by the database's clock, which also says when it removed somebody. */
    private Instant wordGivenAt;

    private Instant validUntil;

    @Embedded
    private Posting posting;

    private @Nullable Instant seenAt;
    private @Nullable Instant acceptedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "accepted_by"))
    private @Nullable PersonId acceptedBy;

    private @Nullable Instant revokedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "revoked_by"))
    private @Nullable PersonId revokedBy;

    protected Invitation() {}

    Invitation(StrategyId strategy, Guest guest, PersonId by, Instant at, Instant wordGivenAt, Duration validFor) {
        this.id = guest.id();
        this.strategy = strategy;
        this.organisation = guest.organisation();
        this.role = guest.role();
        this.address = guest.address().text();
        this.name = guest.name();
        this.openFor = openFor(strategy, guest.organisation(), guest.address());
        this.invitedBy = by;
        this.invitedAt = at;
        this.wordGivenAt = wordGivenAt;
        this.validUntil = at.plus(validFor);
        this.posting = new Posting(at);
    }

    static String openFor(StrategyId strategy, OrganisationId organisation, EmailAddress address) {
        return strategy + " " + organisation + " " + address.folded();
    }

    /** From now on it is on the word of this member of the kernteam. */
    void renewedBy(PersonId by, Instant now, Instant wordGivenAt) {
        this.wordGivenAt = wordGivenAt;
        renewedWithOthersBy(by, now);
    }

    /** The same with many at once. That is no word about this guest: whom the kernteam removed does not come back by it. */
    void renewedWithOthersBy(PersonId by, Instant now) {
        if (by.equals(invitedBy)) return;
        invitedBy = by;
        invitedAt = now;
    }

    /** A new link, valid for this long; the one before it opens nothing any more. */
    OneTimeSecret link(Duration validFor, Instant now) {
        requireOpen();
        var secret = OneTimeSecret.create();
        secretHash = secret.hash();
        validUntil = now.plus(validFor);
        return secret;
    }

    /** Whether nobody was given a link that works. */
    boolean lacksLink(Instant now) {
        return openFor != null
                && (secretHash == null || posting.delivery() == Delivery.FAILED || !now.isBefore(validUntil));
    }

    /** Its letter does not go out, and an earlier link that it would have replaced opens nothing. */
    void hold() {
        secretHash = null;
        posting.hold();
    }

    /** Its letter waits to be sent, with a link that is valid for this long. */
    void post(Duration validFor, Instant now) {
        requireOpen();
        posting.begin(now);
        validUntil = now.plus(validFor);
    }

    boolean waitsForPost(Instant now) {
        return openFor != null && posting.isDue(now);
    }

    Posting posting() {
        return posting;
    }

    /** Whether this is the first time. */
    boolean seen(Instant now) {
        if (seenAt != null) return false;
        seenAt = now;
        return true;
    }

    void accept(PersonId by, Instant now) {
        if (openFor == null) throw new InvitationGone();
        requireInTime(now);
        acceptedBy = by;
        acceptedAt = now;
        openFor = null;
    }

    void revoke(PersonId by, Instant now) {
        requireOpen();
        revokedBy = by;
        revokedAt = now;
        openFor = null;
        secretHash = null;
    }

    /** It opens nothing any more, and nobody of the kernteam withdrew it. */
    void close(Instant now) {
        if (openFor == null) return;
        revokedAt = now;
        openFor = null;
        secretHash = null;
    }

    /** Where it was sent is about its guest alone. */
    void forget() {
        address = "";
        name = "";
    }

    /** Its organisation goes on in another, and so does the invitation. */
    void follow(OrganisationId into) {
        organisation = into;
        openFor = openForAs(into);
    }

    /** What {@code openFor} is, once it is about this organisation. */
    String openForAs(OrganisationId other) {
        return openFor(strategy, other, new EmailAddress(address));
    }

    /** The address without capitals; empty once it was forgotten. */
    String mailbox() {
        return address.toLowerCase(Locale.ROOT);
    }

    boolean acceptedBy(PersonId person) {
        return person.equals(acceptedBy);
    }

    /** For somebody it does not belong to, a link that was used looks like one that never was. */
    Letter letter(String strategyName, PersonId reader, Optional<PresentPart> present, Instant now) {
        if (openFor == null && !acceptedBy(reader)) throw new InvitationGone();
        if (openFor != null) requireInTime(now);
        return new Letter(
                strategyName, address, organisation, role, invitedBy, validUntil, present, acceptedBy(reader));
    }

    ByHand gives() {
        return new ByHand(strategy, organisation, role, invitedBy, wordGivenAt);
    }

    StrategyId strategy() {
        return strategy;
    }

    OrganisationId organisation() {
        return organisation;
    }

    PersonId invitedBy() {
        return invitedBy;
    }

    Instant wordGivenAt() {
        return wordGivenAt;
    }

    Instant at() {
        return invitedAt;
    }

    InvitationId id() {
        return id;
    }

    InvitationCard card(Instant now, boolean inviterLeads, boolean organisationStopped) {
        var state = state(now, inviterLeads, organisationStopped);
        return new InvitationCard(
                id, address, name, organisation, role, state, posting.delivery(), invitedBy, invitedAt, validUntil);
    }

    private InvitationState state(Instant now, boolean inviterLeads, boolean organisationStopped) {
        if (acceptedAt != null) return InvitationState.ACCEPTED;
        if (revokedAt != null) return InvitationState.REVOKED;
        if (organisationStopped) return InvitationState.ORGANISATION_STOPPED;
        if (!inviterLeads) return InvitationState.INVITER_SHUT_OUT;
        if (!now.isBefore(validUntil)) return InvitationState.EXPIRED;
        return seenAt == null ? InvitationState.INVITED : InvitationState.SEEN;
    }

    private void requireInTime(Instant now) {
        if (!now.isBefore(validUntil)) throw new InvitationExpired();
    }

    private void requireOpen() {
        if (openFor == null) throw new InvitationGone();
    }
}
