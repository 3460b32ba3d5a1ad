package nl.samenspraak.draft;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** How far one person is in one version, and since when something counts as new to them. */
@Entity
class Reading {

    /** Who comes back within this time is still on the same visit: a cup of coffee, a lost connection. */
    static final Duration SAME_VISIT = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "draft_version"))
    private DraftVersionId draftVersion;

    private String places = "";
    private Instant since;
    private Instant seenAt;

    protected Reading() {}

    Reading(PersonId person, DraftVersionId draftVersion, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.draftVersion = draftVersion;
        this.since = now;
        this.seenAt = now;
    }

    void visit(Instant now) {
        if (seenAt.plus(SAME_VISIT).isBefore(now)) since = seenAt;
        seenAt = now;
    }

    void read(Collection<String> more, Instant now) {
        var all = new LinkedHashSet<>(places());
        all.addAll(more);
        places = String.join(" ", all);
        seenAt = now;
    }

    Visit card() {
        return new Visit(since, Set.copyOf(places()));
    }

    private List<String> places() {
        return places.isEmpty() ? List.of() : List.of(places.split(" "));
    }
}
