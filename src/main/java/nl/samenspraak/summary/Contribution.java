package nl.samenspraak.summary;

import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.discussion.RecentComment;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.people.OrganisationCard;

/** One thing an organisation brought in, as it stands now: what is withdrawn or hidden is none. */
public sealed interface Contribution {

    OrganisationCard organisation();

    Instant at();

    What what();

    /** Where it is about, if it is about a place in the text. */
    default Optional<Passage> passage() {
        return Optional.empty();
    }

    /** The sorts of contributions. */
    enum What {
        COMMENT,
        POSITION,
        AMBITION,
        MISSING_POINT
    }

    /** A comment in a conversation. */
    record Said(OrganisationCard organisation, Instant at, Passage place, RecentComment comment)
            implements Contribution {

        @Override
        public What what() {
            return What.COMMENT;
        }

        @Override
        public Optional<Passage> passage() {
            return Optional.of(place);
        }
    }

    /** A position on an action point. */
    record Took(OrganisationCard organisation, Instant at, Passage actionPoint, Stand stand) implements Contribution {

        @Override
        public What what() {
            return What.POSITION;
        }

        @Override
        public Optional<Passage> passage() {
            return Optional.of(actionPoint);
        }
    }

    /** An answer to the questions on the ambition. */
    record Judged(OrganisationCard organisation, Instant at, Verdict verdict) implements Contribution {

        @Override
        public What what() {
            return What.AMBITION;
        }
    }

    /** Something that is missing. */
    record Missed(OrganisationCard organisation, Instant at, MissingText text) implements Contribution {

        @Override
        public What what() {
            return What.MISSING_POINT;
        }
    }
}
