package nl.samenspraak.belonging;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import org.jspecify.annotations.Nullable;

@Entity
class JoinRequest {

    @EmbeddedId
    private JoinRequestId id;

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

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "rule"))
    private RuleId rule;

    /** What the rule said when they asked; empty where that was before it was kept. */
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "rule_version"))
    private @Nullable RuleVersionId ruleVersion;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant askedAt;
    private @Nullable Instant decidedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
    private @Nullable PersonId decidedBy;

    private String reason;
    private @Nullable Instant readAt;

    protected JoinRequest() {}

    JoinRequest(AdmissionRule rule, RuleVersionId version, PersonId person, Instant at) {
        this.id = JoinRequestId.create();
        this.strategy = rule.strategy();
        this.person = person;
        this.organisation = rule.organisation();
        this.reason = "";
        ask(rule, version, at);
    }

    /** It waits (again), by this rule. */
    void ask(AdmissionRule rule, RuleVersionId version, Instant at) {
        this.rule = rule.id();
        this.ruleVersion = version;
        this.role = rule.terms().role();
        this.askedAt = at;
        open();
    }

    void grant(PersonId by, Instant at) {
        requireState(RequestState.WAITING);
        decide(RequestState.GRANTED, by, at);
    }

    void decline(DeclineReason why, PersonId by, Instant at) {
        requireState(RequestState.WAITING);
        decide(RequestState.DECLINED, by, at);
        reason = why.text();
    }

    /** Goes on for both when their organisations merge: a no to either is one to this, unless they are in by it. */
    void takeOver(JoinRequest other) {
        if (other.state == RequestState.GRANTED) return;
        if (other.wasDeclined() && state != RequestState.GRANTED) {
            state = other.state;
            decidedAt = other.decidedAt;
            decidedBy = other.decidedBy;
            reason = other.reason;
            readAt = other.readAt;
        }
        other.lapse();
    }

    /** The no is taken back: it waits as if it were just asked. */
    void reopen() {
        requireState(RequestState.DECLINED);
        open();
    }

    void lapse() {
        state = RequestState.LAPSED;
    }

    void read(Instant at) {
        readAt = at;
    }

    void follow(OrganisationId into) {
        organisation = into;
    }

    boolean waits() {
        return state == RequestState.WAITING;
    }

    boolean wasDeclined() {
        return state == RequestState.DECLINED;
    }

    boolean isNewsFor(PersonId person) {
        return this.person.equals(person) && (waits() || wasDeclined() && readAt == null);
    }

    boolean isOf(PersonId person) {
        return this.person.equals(person);
    }

    JoinRequestId id() {
        return id;
    }

    StrategyId strategy() {
        return strategy;
    }

    PersonId person() {
        return person;
    }

    /** When a yes or no was said that still stands. */
    Instant decidedAt() {
        return Objects.requireNonNull(decidedAt);
    }

    OrganisationId organisation() {
        return organisation;
    }

    Role role() {
        return role;
    }

    void restOn(RuleId other) {
        rule = other;
    }

    RuleId rule() {
        return rule;
    }

    Optional<RuleVersionId> ruleVersion() {
        return Optional.ofNullable(ruleVersion);
    }

    RequestCard card(boolean shutOut) {
        return new RequestCard(
                id,
                person,
                organisation,
                role,
                rule,
                state,
                askedAt,
                Optional.ofNullable(decidedBy),
                Optional.ofNullable(decidedAt),
                reason,
                shutOut);
    }

    private void open() {
        state = RequestState.WAITING;
        decidedAt = null;
        decidedBy = null;
        reason = "";
        readAt = null;
    }

    private void decide(RequestState decision, PersonId by, Instant at) {
        state = decision;
        decidedBy = by;
        decidedAt = at;
    }

    private void requireState(RequestState needed) {
        if (state != needed) throw new RequestDecided();
    }
}
