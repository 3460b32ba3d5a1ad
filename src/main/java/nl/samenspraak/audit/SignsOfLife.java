package nl.samenspraak.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.samenspraak.people.PersonId;
import org.springframework.stereotype.Component;

/** When people were last heard of; whoever asks has looked whether they may know. */
@Component
public class SignsOfLife {

    private final Entries entries;

    SignsOfLife(Entries entries) {
        this.entries = entries;
    }

    /** Wherever it was; nothing of who was never heard of. One query. */
    public Map<PersonId, Instant> last(Collection<PersonId> people) {
        return entries.lastSeen(people);
    }
}
