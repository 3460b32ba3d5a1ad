package nl.samenspraak.ballot;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the organisations are. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Turnout {

    private final StandRepository stands;
    private final VerdictRepository verdicts;
    private final MissingPointRepository points;
    private final MissingPointSupportRepository supports;
    private final Rounds rounds;

    Turnout(
            StandRepository stands,
            VerdictRepository verdicts,
            MissingPointRepository points,
            MissingPointSupportRepository supports,
            Rounds rounds) {
        this.stands = stands;
        this.verdicts = verdicts;
        this.points = points;
        this.supports = supports;
        this.rounds = rounds;
    }

    /** Of every organisation that did something; who is silent is not in it. Four queries. */
    public Map<OrganisationId, Progress> progress(RoundId round) {
        rounds.participant(round);
        return Stream.of(
                        stands.progress(round),
                        verdicts.progress(round),
                        points.progress(round),
                        supports.progress(round))
                .flatMap(part -> part.stream())
                .collect(toMap(Progress::organisation, one -> one, Progress::and));
    }
}
