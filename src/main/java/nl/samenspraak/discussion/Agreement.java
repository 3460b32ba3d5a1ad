package nl.samenspraak.discussion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An organisation agrees with a comment; once. */
@Entity
class Agreement implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "comment"))
    private CommentId comment;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "organisation"))
    private OrganisationId organisation;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    private Instant agreedAt;

    @Transient
    private boolean fresh;

    protected Agreement() {}

    Agreement(CommentId comment, Participant by, Instant at) {
        this.id = UUID.randomUUID();
        this.comment = comment;
        this.organisation = by.organisation();
        this.person = by.person();
        this.agreedAt = at;
        this.fresh = true;
    }

    CommentId comment() {
        return comment;
    }

    OrganisationId organisation() {
        return organisation;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
