package nl.samenspraak.summary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.ballot.AmbitionTally;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Standing;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.ballot.Turnout;
import nl.samenspraak.discussion.Activity;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unrecorded;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where rounds stand; for the kernteam. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Summaries {

    private final Rounds rounds;
    private final Participations participations;
    private final Organisations organisations;
    private final Drafts drafts;
    private final Conversations conversations;
    private final Questions questions;
    private final Positions positions;
    private final Ambitions ambitions;
    private final MissingPoints missingPoints;
    private final Turnout turnout;
    private final LookRepository looks;

    Summaries(
            Rounds rounds,
            Participations participations,
            Organisations organisations,
            Drafts drafts,
            Conversations conversations,
            Questions questions,
            Positions positions,
            Ambitions ambitions,
            MissingPoints missingPoints,
            Turnout turnout,
            LookRepository looks) {
        this.rounds = rounds;
        this.participations = participations;
        this.organisations = organisations;
        this.drafts = drafts;
        this.conversations = conversations;
        this.questions = questions;
        this.positions = positions;
        this.ambitions = ambitions;
        this.missingPoints = missingPoints;
        this.turnout = turnout;
        this.looks = looks;
    }

    /**
     * Notes that the person who asks looks now, or still looks, and answers when their look before this one ended; not at all
     * at their first look.
     */
    @Unrecorded("Looking changes nothing but what is new to who looked")
    public Optional<Instant> look(RoundId round) {
        var me = rounds.participant(round).requireKernteam().person();
        var now = rounds.now();
        var look = looks.findByPersonAndRound(me, round).orElseGet(() -> looks.save(new Look(me, round, now)));
        return look.again(now);
    }

    /** Everything as it stands now; what came after {@code since} is new. About fifteen queries, however much was said. */
    @Transactional(readOnly = true)
    public Overview overview(RoundId id, Instant since) {
        var me = rounds.participant(id).requireKernteam();
        var round = rounds.card(id);
        var article = drafts.article(round.draftVersion());
        var invited = invited(me);
        var activity = conversations.activity(id);
        var marks = conversations.marks(id);
        var tallies = positions.tallies(id);
        var ambition = ambitions.tally(id);
        var missing = missingPoints.of(id).stream()
                .filter(point -> !point.withdrawn())
                .toList();
        return new Overview(
                round,
                rounds.now(),
                since,
                new TakingPart(
                                activity,
                                turnout.progress(id),
                                article.actionPoints().size())
                        .of(invited.values()),
                actionPoints(article, tallies, invited),
                ambition,
                missed(missing),
                new Chapters(article, marks, me.person(), since).all(),
                questions.open(id),
                new Days(round, rounds.now()).of(marks, tallies),
                activity.comments(),
                fresh(conversations.since(id, since), tallies, ambition, missing, since));
    }

    private Map<OrganisationId, OrganisationCard> invited(Participant me) {
        return organisations.cards(participations.all(me.strategy()).stream()
                .filter(one -> one.role() == Role.REPRESENTATIVE)
                .map(ParticipationCard::organisation)
                .distinct()
                .toList());
    }

    private List<Overview.ActionPoint> actionPoints(
            Article article, List<Tally> tallies, Map<OrganisationId, OrganisationCard> invited) {
        var names = organisations.cards(tallies.stream()
                .flatMap(tally -> Stream.concat(tally.leads().stream(), tally.takePart().stream()))
                .distinct()
                .toList());
        return tallies.stream()
                .map(tally -> new Overview.ActionPoint(
                        article.passage(tally.paragraph()).orElseThrow(),
                        tally,
                        silent(tally, invited),
                        named(tally.leads(), names),
                        named(tally.takePart(), names)))
                .toList();
    }

    private List<Overview.Missed> missed(List<MissingPointCard> missing) {
        var names = organisations.cards(
                missing.stream().flatMap(Summaries::who).distinct().toList());
        return missing.stream()
                .map(point -> new Overview.Missed(point, named(who(point).toList(), names)))
                .toList();
    }

    private static Stream<OrganisationId> who(MissingPointCard point) {
        return Stream.concat(Stream.of(point.organisation()), point.supporters().stream());
    }

    private static List<OrganisationCard> silent(Tally tally, Map<OrganisationId, OrganisationCard> invited) {
        var spoke = tally.standings().stream().map(Standing::organisation).collect(Collectors.toSet());
        return invited.values().stream()
                .filter(card -> !spoke.contains(card.id()))
                .sorted(Comparator.comparing(OrganisationCard::name))
                .toList();
    }

    private static List<OrganisationCard> named(List<OrganisationId> all, Map<OrganisationId, OrganisationCard> names) {
        return all.stream().map(names::get).map(Objects::requireNonNull).toList();
    }

    private static Overview.Fresh fresh(
            Activity.Fresh said,
            List<Tally> tallies,
            AmbitionTally ambition,
            List<MissingPointCard> missing,
            Instant since) {
        var taken =
                tallies.stream().mapToInt(tally -> tally.changedSince(since)).sum();
        var points = missing.stream().filter(point -> point.at().isAfter(since)).count();
        return new Overview.Fresh(said.comments(), said.threads(), taken, ambition.changedSince(since), points);
    }
}
