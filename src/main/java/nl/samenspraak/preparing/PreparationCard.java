package nl.samenspraak.preparing;

import java.time.Instant;
import java.util.List;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.people.PersonId;

/**
 * A text in preparation as it stands now. {@code revision} grows with every change, also with an undo; whoever publishes
 * or undoes says which one they saw.
 */
public record PreparationCard(
        String title,
        String fileName,
        int revision,
        boolean mayUndo,
        boolean mayRedo,
        PersonId changedBy,
        Instant changedAt,
        List<Notice> notices,
        Proof proof) {}
