package nl.samenspraak.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.RoundId;

/**
 * One line of the account. {@code useCase} is {@code Discussions.reply} or the like; {@code subjects} are {@code name=id}
 * pairs, divided by spaces; {@code refusal} is the name of the refusal or empty; {@code session} the first 16 hexadecimal
 * digits of the SHA-256 of the session's id, so that nobody can take the session over by it. {@code address} and {@code
 * session} are empty where nobody asked from outside.
 */
public record EntryCard(
        UUID id,
        Instant at,
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        Optional<StrategyId> strategy,
        Optional<RoundId> round,
        String useCase,
        String subjects,
        Outcome outcome,
        String refusal,
        String address,
        String session) {

    /** A list of a thousand people fits. */
    static final int MAX_SUBJECTS = 60_000;

    /** The ids of one sort among the subjects, such as {@code PersonId}. */
    public List<String> subjects(String name) {
        return ids(subjects, name).toList();
    }

    static Stream<String> ids(String subjects, String name) {
        return Stream.of(subjects.split(" "))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1));
    }

    public EntryCard {
        subjects = subjects.substring(0, Math.min(MAX_SUBJECTS, subjects.length()));
        address = address.substring(0, Math.min(45, address.length()));
    }
}
