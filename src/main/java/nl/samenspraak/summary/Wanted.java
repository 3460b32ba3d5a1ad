package nl.samenspraak.summary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.people.OrganisationId;

/**
 * Which contributions one wants to see: those after one moment and before another, of everybody or one organisation, of
 * every sort or one, and of positions and answers on the ambition only some.
 */
public record Wanted(
        Optional<OrganisationId> organisation,
        Optional<Contribution.What> what,
        Answer answer,
        Instant after,
        Instant before) {

    public static final Wanted ALL = new Wanted(
            Optional.empty(), Optional.empty(), Answer.ANY, Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    /** The action point by its number and the choice made there; or what was answered on the ambition. */
    public record Answer(
            Optional<Integer> actionPoint, Optional<Choice> choice, Optional<Agrees> agrees, Optional<Enough> enough) {

        public static final Answer ANY =
                new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        boolean wants(int number, Choice one) {
            return actionPoint.filter(it -> it != number).isEmpty() && isOrAny(choice, one);
        }

        boolean wants(Verdict verdict) {
            return isOrAny(agrees, verdict.agrees()) && isOrAny(enough, verdict.enough());
        }

        private static <T> boolean isOrAny(Optional<T> wanted, T one) {
            return wanted.isEmpty() || wanted.get().equals(one);
        }
    }

    /** What of these is from that moment or older. */
    public Wanted until(Instant moment) {
        return new Wanted(organisation, what, answer, after, moment.plus(1, ChronoUnit.MICROS));
    }

    boolean wants(Contribution.What sort) {
        return what.isEmpty() || what.get() == sort;
    }

    boolean wants(OrganisationId by, Instant at) {
        return (organisation.isEmpty() || organisation.get().equals(by)) && at.isAfter(after) && at.isBefore(before);
    }
}
