package nl.samenspraak.ballot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.UUID;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations miss in the draft. An organisation may add several; others support them. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class MissingPoints {

    private final MissingPointRepository points;
    private final MissingPointWordingRepository wordings;
    private final MissingPointSupportRepository supports;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    MissingPoints(
            MissingPointRepository points,
            MissingPointWordingRepository wordings,
            MissingPointSupportRepository supports,
            Rounds rounds,
            ApplicationEventPublisher events) {
        this.points = points;
        this.wordings = wordings;
        this.supports = supports;
        this.rounds = rounds;
        this.events = events;
    }

    /** Adds what the organisation misses; the same submission again answers with the point it made. */
    @Limited("submissions")
    public MissingPointId add(RoundId round, MissingText text, UUID submission) {
        var by = rounds.participant(round);
        var sent = wordings.sent(submission).map(MissingPointWording::point);
        if (sent.isPresent()) return sent.get();
        by.requireRepresentative();
        var point = points.save(new MissingPoint(by));
        write(point, text, 0, by, submission);
        return point.id();
    }

    /** Words it anew over the text with the number that was seen; the words before stay in the history. */
    @Limited("submissions")
    public void reword(MissingPointId id, MissingText text, int seen, UUID submission) {
        var by = participant(id);
        var point = alone(id);
        if (wordings.existsById(submission)) return;
        write(point, text, seen, by, submission);
    }

    /** Takes it back; that it was there stays to be seen. */
    public void withdraw(MissingPointId id) {
        var by = participant(id);
        alone(id).withdraw(by, by.inTime(rounds.now()));
        events.publishEvent(new MissingPointChanged(by.round(), id));
    }

    /** Says that one's own organisation misses this too. */
    @Limited("submissions")
    public void support(MissingPointId id) {
        var by = participant(id);
        var support = alone(id).support(by, by.inTime(rounds.now()));
        if (supports.existsByMissingPointAndOrganisation(id, by.organisation())) return;
        supports.save(support);
        events.publishEvent(new MissingPointChanged(by.round(), id));
    }

    public void stopSupporting(MissingPointId id) {
        var by = participant(id).requireRepresentative();
        supports.deleteByMissingPointAndOrganisation(id, by.organisation());
        events.publishEvent(new MissingPointChanged(by.round(), id));
    }

    /** All of them, withdrawn ones too, in the order in which they were first added; two queries. */
    @Transactional(readOnly = true)
    public List<MissingPointCard> of(RoundId round) {
        rounds.participant(round);
        var supporters = supports.of(round).stream()
                .collect(groupingBy(
                        MissingPointSupport::missingPoint, mapping(MissingPointSupport::organisation, toList())));
        return wordings.current(round).stream()
                .map(wording -> wording.card(supporters.getOrDefault(wording.point(), List.of())))
                .toList();
    }

    /** All its texts, the latest first. */
    @Transactional(readOnly = true)
    public List<MissingPointCard> history(MissingPointId id) {
        participant(id);
        return wordings.history(id).stream()
                .map(wording -> wording.card(List.of()))
                .toList();
    }

    private void write(MissingPoint point, MissingText text, int seen, Participant by, UUID submission) {
        wordings.save(point.word(text, seen, by, submission, by.inTime(rounds.now())));
        events.publishEvent(new MissingPointChanged(point.round(), point.id()));
    }

    private Participant participant(MissingPointId id) {
        return rounds.participant(points.findById(id).orElseThrow(NotFound::new).round());
    }

    private MissingPoint alone(MissingPointId id) {
        return points.alone(id).orElseThrow(NotFound::new);
    }
}
