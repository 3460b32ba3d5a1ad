package nl.samenspraak.round;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in strategies and their rounds when an organisation changes: pages ask again, people go along in a merger. */
@Component
class OrganisationsInRounds {

    private final ParticipationRepository participations;
    private final RoundRepository rounds;
    private final ExtensionRepository extensions;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    OrganisationsInRounds(
            ParticipationRepository participations,
            RoundRepository rounds,
            ExtensionRepository extensions,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.participations = participations;
        this.rounds = rounds;
        this.extensions = extensions;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void tellPages(OrganisationChanged event) {
        for (var strategy : strategies(event.organisation()))
            rounds.findFirstByStrategyOrderByNumberDesc(strategy)
                    .ifPresentOrElse(
                            round -> events.publishEvent(new OrganisationsRenewed(strategy, round.id())),
                            () -> events.publishEvent(new StrategyRenewed(strategy)));
    }

    /** People keep their role in the other organisation; who had one there already keeps the one that may most. */
    @EventListener
    void merge(OrganisationMerged event) {
        // Whoever closes a round now waits for the merger, or the merger for them: else more time would outlive the
        // closing.
        var open = open(rounds.alone(newest(event.from(), event.into())), event.from(), event.into());
        var now = clock.now();
        for (var one : participations.findByOrganisation(event.from())) {
            if (one.hasEnded()) continue;
            participations
                    .findByStrategyAndPersonAndOrganisation(
                            one.strategy(), one.card().person(), event.into())
                    .orElseGet(() -> participations.save(one.startedFor(event.into(), now)))
                    .takeOver(one, now);
            one.end(event.by(), now);
        }
        for (var round : open) {
            extend(round.id(), event);
            events.publishEvent(new VoicesJoined(round.id(), event.from(), event.into(), false));
        }
    }

    /** The rounds in which either could still speak. */
    List<Round> open(OrganisationId from, OrganisationId into) {
        return open(rounds.findAllById(newest(from, into)), from, into);
    }

    private List<Round> open(List<Round> newest, OrganisationId from, OrganisationId into) {
        var now = clock.now();
        return newest.stream()
                .filter(round ->
                        round.isOpen(now, extended(round.id(), from)) || round.isOpen(now, extended(round.id(), into)))
                .toList();
    }

    private List<RoundId> newest(OrganisationId from, OrganisationId into) {
        return rounds.newest(Stream.of(from, into)
                .flatMap(one -> strategies(one).stream())
                .distinct()
                .toList());
    }

    private void extend(RoundId round, OrganisationMerged event) {
        var until = extended(round, event.from());
        if (!until.isAfter(clock.now()) || !until.isAfter(extended(round, event.into()))) return;
        extensions.save(extensions
                .findByRoundAndOrganisation(round, event.into())
                .orElseGet(() -> new Extension(round, event.into()))
                .until(until, event.by(), clock.now()));
    }

    private Instant extended(RoundId round, OrganisationId organisation) {
        return extensions
                .findByRoundAndOrganisation(round, organisation)
                .map(Extension::until)
                .orElse(Instant.EPOCH);
    }

    private Set<StrategyId> strategies(OrganisationId organisation) {
        return participations.findByOrganisation(organisation).stream()
                .map(Participation::strategy)
                .collect(toCollection(LinkedHashSet::new));
    }
}
