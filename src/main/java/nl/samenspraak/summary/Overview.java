package nl.samenspraak.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.ballot.AmbitionTally;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.round.RoundCard;

/**
 * Where a round stands. Comments that are hidden or withdrawn, and missing points that are withdrawn, count nowhere;
 * organisations are those that somebody represents, each once. {@code fresh} is what came after {@code since}.
 */
public record Overview(
        RoundCard round,
        Instant now,
        Instant since,
        List<Participation> organisations,
        List<ActionPoint> actionPoints,
        AmbitionTally ambition,
        List<Missed> missing,
        List<Chapter> chapters,
        List<WaitingQuestion> waiting,
        List<Day> days,
        long comments,
        Fresh fresh) {

    /** How far an organisation is: ready is a position on every action point and an answer on the ambition. */
    public enum State {
        READY,
        BEGAN,
        SILENT
    }

    /** What an organisation did until now; {@code last} is when it did the last of it. */
    public record Participation(
            OrganisationCard organisation,
            State state,
            long comments,
            long positions,
            boolean ambition,
            long missing,
            Optional<Instant> last) {}

    /** Where all stand on an action point; {@code silent} are the organisations that took no position on it. */
    public record ActionPoint(
            Passage passage,
            Tally tally,
            List<OrganisationCard> silent,
            List<OrganisationCard> leads,
            List<OrganisationCard> takePart) {

        /** Whether more than half of who took a position say yes, on a condition or not. */
        public boolean carried() {
            return 2 * (tally.yes() + tally.yesIf()) > tally.standings().size();
        }

        /** From 0, all on one side, to 1, as many against as for. */
        public double division() {
            var pro = tally.yes() + tally.yesIf();
            var most = Math.max(pro, tally.no());
            return most == 0 ? 0 : Math.min(pro, tally.no()) / (double) most;
        }
    }

    /** What is missing, and who says so: who brought it in first, then who supports it. */
    public record Missed(MissingPointCard point, List<OrganisationCard> by) {}

    /** A part of the text under a heading of the highest level; what stands before the first has no title. */
    public record Chapter(String title, List<Heat> paragraphs) {}

    public record Heat(Passage passage, int comments, int openQuestions, int fresh) {}

    public record Day(LocalDate day, int comments, int positions) {}

    public record Fresh(long comments, long threads, long positions, long ambition, long missing) {

        public boolean isEmpty() {
            return comments == 0 && positions == 0 && ambition == 0 && missing == 0;
        }
    }

    public long taking() {
        return organisations.stream().filter(one -> one.state() != State.SILENT).count();
    }

    public long carried() {
        return actionPoints.stream().filter(ActionPoint::carried).count();
    }

    public List<Participation> of(OrganisationKind kind) {
        return organisations.stream()
                .filter(one -> one.organisation().kind() == kind)
                .toList();
    }
}
