package nl.samenspraak.live;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.HouseActivity;
import nl.samenspraak.round.RoundId;

/** What one can follow, in a form that another node understands too. */
record Topic(Kind kind, String name) {

    enum Kind {
        ROUND,
        STRATEGY,
        HOUSE
    }

    static Topic of(RoundId round) {
        return new Topic(Kind.ROUND, round.id().toString());
    }

    static Topic of(StrategyId strategy) {
        return new Topic(Kind.STRATEGY, strategy.id().toString());
    }

    static Topic of(Class<? extends HouseActivity> kind) {
        return new Topic(Kind.HOUSE, kind.getSimpleName());
    }

    /** What {@link #said()} gave; anything else may be refused. */
    static Topic heard(String words) {
        var parts = words.split(" ", 2);
        return new Topic(Kind.valueOf(parts[0]), parts[parts.length - 1]);
    }

    String said() {
        return kind + " " + name;
    }

    Optional<RoundId> round() {
        return kind == Kind.ROUND ? Optional.of(new RoundId(UUID.fromString(name))) : Optional.empty();
    }
}
