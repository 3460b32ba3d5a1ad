package nl.samenspraak.discussion;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What a comment said before it was edited; never changed after. */
@Entity
@Immutable
class Edition implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "comment"))
    private CommentId comment;

    private String text;
    private @Nullable String proposal;
    private Instant writtenAt;
    private Instant replacedAt;

    @Transient
    private boolean fresh;

    protected Edition() {}

    Edition(CommentId comment, String text, @Nullable String proposal, Instant writtenAt, Instant replacedAt) {
        this.id = UUID.randomUUID();
        this.comment = comment;
        this.text = text;
        this.proposal = proposal;
        this.writtenAt = writtenAt;
        this.replacedAt = replacedAt;
        this.fresh = true;
    }

    EarlierText card() {
        return new EarlierText(text, Optional.ofNullable(proposal), writtenAt);
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
