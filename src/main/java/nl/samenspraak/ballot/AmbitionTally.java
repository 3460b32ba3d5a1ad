package nl.samenspraak.ballot;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.samenspraak.people.OrganisationId;

/** What all organisations that answered say about the ambition; earliest first. */
public record AmbitionTally(List<VerdictCard> verdicts) {

    public int count(Agrees agrees) {
        return (int) verdicts.stream()
                .filter(one -> one.verdict().agrees() == agrees)
                .count();
    }

    public int count(Enough enough) {
        return (int) verdicts.stream()
                .filter(one -> one.verdict().enough() == enough)
                .count();
    }

    /** How many organisations answered or changed their answer after this moment. */
    public int changedSince(Instant moment) {
        return (int) verdicts.stream().filter(one -> one.at().isAfter(moment)).count();
    }

    /** The same for some organisations only, such as one kind. */
    public AmbitionTally among(Predicate<OrganisationId> some) {
        return new AmbitionTally(
                verdicts.stream().filter(one -> some.test(one.organisation())).toList());
    }
}
