package nl.samenspraak.unsent;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person typed at one place. */
@Entity
class UnsentText {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person"))
    private PersonId person;

    private String place;
    private String text;
    private Instant keptAt;

    protected UnsentText() {}

    UnsentText(PersonId person, String place, String text, Instant at) {
        if (place.isBlank() || place.length() > UnsentTexts.MAX_PLACE_LENGTH)
            throw new IllegalArgumentException("A place has 1 to " + UnsentTexts.MAX_PLACE_LENGTH + " characters");
        this.id = UUID.randomUUID();
        this.person = person;
        this.place = place;
        keep(text, at);
    }

    void keep(String text, Instant at) {
        this.text = text;
        this.keptAt = at;
    }

    String text() {
        return text;
    }
}
