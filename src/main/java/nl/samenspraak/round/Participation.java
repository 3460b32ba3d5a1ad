package nl.samenspraak.round;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
class Participation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private StrategyId strategy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    /** When the role was given, last; they may take part for longer. */
    private Instant roleSince;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "given_by"))
    private @Nullable PersonId givenBy;

    /** The rule on which the role rests, until somebody gives one by hand. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "by_rule"))
    private @Nullable RuleId byRule;

    /** What somebody gave by hand where a rule gives more; it goes on when that rule gives no more. */
    @Enumerated(EnumType.STRING)
    private @Nullable Role handRole;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "hand_by"))
    private @Nullable PersonId handBy;

    private record Hand(Role role, @Nullable PersonId by) {}

    private @Nullable Instant chosenAt;
    private @Nullable Instant endedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "ended_by"))
    private @Nullable PersonId endedBy;

    protected Participation() {}

    Participation(StrategyId strategy, PersonId person, OrganisationId organisation, Role role, Instant since) {
        this.id = UUID.randomUUID();
        this.strategy = strategy;
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.since = since;
        this.roleSince = since;
    }

    /** From now on the person speaks for this organisation, until they choose another. */
    void choose(Instant at) {
        chosenAt = at;
    }

    void become(Role role, @Nullable PersonId by, Instant at) {
        this.role = role;
        this.roleSince = at;
        this.givenBy = by;
        this.byRule = null;
        this.handRole = null;
        this.handBy = null;
        this.endedAt = null;
        this.endedBy = null;
    }

    /** Refused to who saw another role: somebody gave this one meanwhile. */
    void requireStill(Role seen) {
        if (role != seen) throw new RoleChangedMeanwhile();
    }

    /**
     * What somebody of the kernteam said some time ago comes true: never with less than there is, nor with more than somebody
     * gave by hand since.
     */
    void hear(ByHand given, Instant at) {
        if (isRaisedBy(given)) become(given.role(), given.by(), at);
        else keep(new Hand(given.role(), given.by()), at);
    }

    /** How it is before that, and whether that makes another role of it. */
    PresentPart before(ByHand given) {
        return new PresentPart(role, !isRaisedBy(given));
    }

    private boolean isRaisedBy(ByHand given) {
        return given.role().mayMoreThan(role) && (byRule != null || roleSince.isBefore(given.saidAt()));
    }

    void becomeByRule(RuleId rule, Role role, PersonId by, Instant at) {
        var beneath = beneath();
        become(role, by, at);
        byRule = rule;
        beneath.ifPresent(hand -> keep(hand, at));
    }

    /** The provider stopped saying so. Nobody ended it, so the rule may give it again; what was given by hand goes on. */
    void endByRule(Instant at) {
        beneath().ifPresentOrElse(hand -> become(hand.role(), hand.by(), at), () -> endedAt = at);
    }

    /** What the kernteam ended is for the kernteam to begin again. */
    boolean wasEndedByRule() {
        return endedAt != null && endedBy == null && byRule != null;
    }

    /** Whether somebody, and not a rule, ended it after that moment. */
    boolean wasEndedSince(Instant moment) {
        return endedAt != null && endedBy != null && endedAt.isAfter(moment);
    }

    /** Whether somebody else did, as who leads; not they themselves, nor a rule. */
    boolean wasEndedByAnother() {
        return endedAt != null && endedBy != null && !endedBy.equals(person);
    }

    /** The same part on the ground of another rule, and so on the word of who made that. */
    void restOn(RuleId other, PersonId by) {
        byRule = other;
        givenBy = by;
    }

    boolean restsOn(RuleId rule) {
        return endedAt == null && rule.equals(byRule);
    }

    boolean goesOnByRule() {
        return endedAt == null && byRule != null;
    }

    void end(PersonId by, Instant at) {
        endedAt = at;
        endedBy = by;
    }

    /** The same person in the same strategy for another organisation. */
    Participation startedFor(OrganisationId other, Instant at) {
        var started = new Participation(strategy, person, other, role, at);
        started.givenBy = givenBy;
        started.byRule = byRule;
        return started;
    }

    /** Goes on for both: whoever spoke for the other speaks for this one, with the role of the two that may most. */
    void takeOver(Participation other, Instant at) {
        var hands =
                Stream.of(byHand(), other.byHand()).flatMap(Optional::stream).toList();
        if (hasEnded() || other.role.mayMoreThan(role)) {
            become(other.role, other.givenBy, at);
            byRule = other.byRule;
        }
        hands.forEach(hand -> keep(hand, at));
        if (other.preference().isAfter(preference())) chosenAt = other.preference();
    }

    /** What somebody gave by hand takes the place of a rule that gives no more than that, and stays beneath one that does. */
    private void keep(Hand hand, Instant at) {
        if (byRule == null) return;
        if (!role.mayMoreThan(hand.role())) become(hand.role(), hand.by(), at);
        else if (handRole == null || hand.role().mayMoreThan(handRole)) {
            handRole = hand.role();
            handBy = hand.by();
        }
    }

    /** The part of it that goes on when no rule gives any. */
    private Optional<Hand> byHand() {
        if (hasEnded()) return Optional.empty();
        return byRule == null ? Optional.of(new Hand(role, givenBy)) : beneath();
    }

    private Optional<Hand> beneath() {
        return Optional.ofNullable(handRole).map(one -> new Hand(one, handBy));
    }

    /** When it ended; what goes on is later than all that did. */
    Instant lastedUntil() {
        return endedAt == null ? Instant.MAX : endedAt;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    Role role() {
        return role;
    }

    boolean isFor(OrganisationId organisation) {
        return this.organisation.equals(organisation);
    }

    boolean isOf(PersonId person, OrganisationId organisation) {
        return this.person.equals(person) && isFor(organisation);
    }

    PersonId person() {
        return person;
    }

    OrganisationId organisation() {
        return organisation;
    }

    boolean isKernteam() {
        return role == Role.KERNTEAM;
    }

    StrategyId strategy() {
        return strategy;
    }

    Instant preference() {
        return chosenAt == null ? Instant.EPOCH : chosenAt;
    }

    Instant since() {
        return since;
    }

    ParticipationCard card() {
        return new ParticipationCard(
                person, organisation, role, roleSince, Optional.ofNullable(givenBy), Optional.ofNullable(byRule));
    }

    Participant in(Round round, Instant now, Instant extendedUntil, boolean active) {
        return new Participant(
                round.id(),
                strategy,
                person,
                organisation,
                role,
                round.isOpen(now, extendedUntil),
                round.closesAt(extendedUntil),
                active);
    }
}
