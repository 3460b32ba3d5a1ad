package nl.samenspraak.ballot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations stand on the action points. Everybody who takes part sees everybody's position. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Positions {

    private final PositionRepository positions;
    private final StandRepository stands;
    private final Rounds rounds;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;

    Positions(
            PositionRepository positions,
            StandRepository stands,
            Rounds rounds,
            Drafts drafts,
            ApplicationEventPublisher events) {
        this.positions = positions;
        this.stands = stands;
        this.rounds = rounds;
        this.drafts = drafts;
        this.events = events;
    }

    /** Takes or changes the position of the organisation one speaks for; what was said before stays in the history. */
    @Limited("submissions")
    public void take(RoundId round, ParagraphId actionPoint, Stand stand, UUID submission) {
        var by = rounds.participant(round);
        if (stands.existsById(submission)) return;
        by.requireRepresentative();
        var passage = article(round).passage(actionPoint).filter(Passage::isActionPoint);
        var wording = passage.orElseThrow(NotAnActionPoint::new).wording();
        var position = positions
                .alone(round, actionPoint, by.organisation())
                .orElseGet(() -> positions.saveAndFlush(new Position(by, actionPoint)));
        stands.save(position.take(stand, wording, by, submission, by.inTime(rounds.now())));
        events.publishEvent(new PositionTaken(round, actionPoint, by.organisation()));
    }

    /** The positions of the organisation that the person who asks speaks for. */
    @Transactional(readOnly = true)
    public Map<ParagraphId, PositionCard> mine(RoundId round) {
        var organisation = rounds.participant(round).organisation();
        return stands.current(round, organisation).stream()
                .map(StandTaken::card)
                .collect(toMap(PositionCard::paragraph, card -> card));
    }

    /** What all organisations say about one action point, with their motivations; earliest first. */
    @Transactional(readOnly = true)
    public List<PositionCard> of(RoundId round, ParagraphId actionPoint) {
        rounds.participant(round);
        return stands.current(round, actionPoint).stream().map(StandTaken::card).toList();
    }

    /** What all organisations say about all action points of the round, with their motivations; one query, earliest first. */
    @Transactional(readOnly = true)
    public List<PositionCard> all(RoundId round) {
        rounds.participant(round);
        return stands.current(round).stream().map(StandTaken::card).toList();
    }

    /** Everything an organisation said about an action point in this round, the latest first. */
    @Transactional(readOnly = true)
    public List<PositionCard> history(RoundId round, ParagraphId actionPoint, OrganisationId organisation) {
        rounds.participant(round);
        return stands.history(round, actionPoint, organisation).stream()
                .map(StandTaken::card)
                .toList();
    }

    /** Where all stand on each action point of the round's version, in the order of the text; one query for all. */
    @Transactional(readOnly = true)
    public List<Tally> tallies(RoundId round) {
        var standings = standings(round);
        return article(round).actionPoints().stream()
                .map(Passage::paragraph)
                .map(actionPoint -> new Tally(actionPoint, standings.getOrDefault(actionPoint, List.of())))
                .toList();
    }

    private Map<ParagraphId, List<Standing>> standings(RoundId round) {
        rounds.participant(round);
        return stands.current(round).stream()
                .collect(groupingBy(
                        StandTaken::actionPoint, mapping(taken -> taken.card().standing(), toList())));
    }

    private Article article(RoundId round) {
        return drafts.article(rounds.card(round).draftVersion());
    }
}
