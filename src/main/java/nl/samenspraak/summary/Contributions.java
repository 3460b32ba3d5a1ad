package nl.samenspraak.summary;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the numbers of the {@link Overview} count, one by one; for the kernteam. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Contributions {

    /** As many as are asked at once. */
    public static final int MOST = 1_000;

    private final Rounds rounds;
    private final Drafts drafts;
    private final Organisations organisations;
    private final Conversations conversations;
    private final Positions positions;
    private final Ambitions ambitions;
    private final MissingPoints missingPoints;

    Contributions(
            Rounds rounds,
            Drafts drafts,
            Organisations organisations,
            Conversations conversations,
            Positions positions,
            Ambitions ambitions,
            MissingPoints missingPoints) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.organisations = organisations;
        this.conversations = conversations;
        this.positions = positions;
        this.ambitions = ambitions;
        this.missingPoints = missingPoints;
    }

    /**
     * The newest first, at most {@code limit} and never more than {@value #MOST}; what is older is asked with
     * {@link Wanted#until}.
     */
    public List<Contribution> of(RoundId round, Wanted wanted, int limit) {
        rounds.participant(round).requireKernteam();
        var article = drafts.article(rounds.card(round).draftVersion());
        return Stream.of(
                        said(round, article, wanted, limit),
                        took(round, article, wanted),
                        judged(round, wanted),
                        missed(round, wanted))
                .flatMap(all -> all)
                .sorted(comparing(Contribution::at).reversed())
                .limit(Math.clamp(limit, 1, MOST))
                .toList();
    }

    /** How many there are in all. */
    public long count(RoundId round, Wanted wanted) {
        rounds.participant(round).requireKernteam();
        var article = drafts.article(rounds.card(round).draftVersion());
        var said = wanted.wants(Contribution.What.COMMENT)
                ? conversations.count(round, wanted.organisation(), wanted.after(), wanted.before())
                : 0;
        return said
                + took(round, article, wanted).count()
                + judged(round, wanted).count()
                + missed(round, wanted).count();
    }

    private Stream<Contribution> said(RoundId round, Article article, Wanted wanted, int limit) {
        if (!wanted.wants(Contribution.What.COMMENT)) return Stream.empty();
        return conversations.said(round, wanted.organisation(), wanted.after(), wanted.before(), limit).stream()
                .flatMap(one -> article.passage(one.paragraph()).stream()
                        .map(place -> new Contribution.Said(
                                one.comment().organisation(), one.comment().at(), place, one)));
    }

    private Stream<Contribution> took(RoundId round, Article article, Wanted wanted) {
        if (!wanted.wants(Contribution.What.POSITION)) return Stream.empty();
        var taken = positions.all(round).stream()
                .filter(one -> wanted.wants(one.organisation(), one.at()))
                .toList();
        var cards = organisations.cards(
                taken.stream().map(one -> one.organisation()).toList());
        return taken.stream()
                .flatMap(one -> card(cards, one.organisation())
                        .flatMap(by -> article.passage(one.paragraph())
                                .filter(place -> wanted.answer()
                                        .wants(place.number(), one.stand().choice()))
                                .map(place -> new Contribution.Took(by, one.at(), place, one.stand())))
                        .stream());
    }

    private Stream<Contribution> judged(RoundId round, Wanted wanted) {
        if (!wanted.wants(Contribution.What.AMBITION)) return Stream.empty();
        var all = ambitions.tally(round).verdicts().stream()
                .filter(one -> wanted.wants(one.organisation(), one.at()))
                .filter(one -> wanted.answer().wants(one.verdict()))
                .toList();
        var cards =
                organisations.cards(all.stream().map(one -> one.organisation()).toList());
        return all.stream()
                .flatMap(
                        one -> card(cards, one.organisation())
                                .map(by -> new Contribution.Judged(by, one.at(), one.verdict()))
                                .stream());
    }

    private Stream<Contribution> missed(RoundId round, Wanted wanted) {
        if (!wanted.wants(Contribution.What.MISSING_POINT)) return Stream.empty();
        var all = missingPoints.of(round).stream()
                .filter(one -> !one.withdrawn() && wanted.wants(one.organisation(), one.at()))
                .toList();
        var cards =
                organisations.cards(all.stream().map(one -> one.organisation()).toList());
        return all.stream()
                .flatMap(
                        one -> card(cards, one.organisation())
                                .map(by -> new Contribution.Missed(by, one.at(), one.text()))
                                .stream());
    }

    private static Optional<OrganisationCard> card(
            Map<OrganisationId, OrganisationCard> cards, OrganisationId organisation) {
        return Optional.ofNullable(cards.get(organisation));
    }
}
