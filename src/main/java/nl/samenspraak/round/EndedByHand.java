package nl.samenspraak.round;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.function.Predicate;
import nl.samenspraak.people.Register;
import org.springframework.stereotype.Component;

/** What was ended of how somebody takes part in a strategy. What goes on for another organisation since a merger was not. */
@Component
class EndedByHand {

    private final Register register;

    EndedByHand(Register register) {
        this.register = register;
    }

    List<Participation> of(List<Participation> all, Predicate<Participation> wasEnded) {
        var ended = all.stream().filter(wasEnded).toList();
        var goesOn = all.stream()
                .filter(one -> !ended.contains(one))
                .flatMap(one -> register.absorbed(one.organisation()).stream())
                .collect(toSet());
        return ended.stream()
                .filter(one -> !goesOn.contains(one.organisation()))
                .toList();
    }
}
