package nl.samenspraak.audit;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the account. It never changes, so it has no version. */
@Entity
@Immutable
@Table(name = "audit_entry")
class Entry {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private @Nullable PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private @Nullable OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "strategy"))
    private @Nullable StrategyId strategy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "round"))
    private @Nullable RoundId round;

    private String useCase;
    private String subjects;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String refusal;
    private String address;
    private String session;

    protected Entry() {}

    Entry(EntryCard card) {
        this.id = card.id();
        this.at = card.at();
        this.person = card.person().orElse(null);
        this.organisation = card.organisation().orElse(null);
        this.strategy = card.strategy().orElse(null);
        this.round = card.round().orElse(null);
        this.useCase = card.useCase();
        this.subjects = card.subjects();
        this.outcome = card.outcome();
        this.refusal = card.refusal();
        this.address = card.address();
        this.session = card.session();
    }

    EntryCard card() {
        return new EntryCard(
                id,
                at,
                Optional.ofNullable(person),
                Optional.ofNullable(organisation),
                Optional.ofNullable(strategy),
                Optional.ofNullable(round),
                useCase,
                subjects,
                outcome,
                refusal,
                address,
                session);
    }
}
