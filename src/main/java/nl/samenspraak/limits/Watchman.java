package nl.samenspraak.limits;

import java.util.Collection;
import java.util.stream.Stream;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.Whence;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Counts what is {@link Limited}, for the person who asks and for the address they ask from. */
@Component
class Watchman {

    private final Limits limits;
    private final Allowances allowances;
    private final CurrentPerson current;

    Watchman(Limits limits, Allowances allowances, CurrentPerson current) {
        this.limits = limits;
        this.allowances = allowances;
        this.current = current;
    }

    @Nullable
    Object around(MethodInvocation call) throws Throwable {
        var limited = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Limited.class);
        if (limited != null) count(limited.value(), limited.each() ? several(call.getArguments()) : 1);
        return call.proceed();
    }

    /** Nobody at all still is one time. */
    private static int several(@Nullable Object[] arguments) {
        var all = Stream.of(arguments)
                .mapToInt(one -> one instanceof Collection<?> many ? many.size() : 0)
                .sum();
        return Math.max(1, all);
    }

    private void count(String what, int times) {
        var limit = limits.of(what);
        current.maybe().ifPresent(person -> allowances.take(what, person, times, limit.perPerson(), limit.within()));
        Whence.address()
                .ifPresent(address ->
                        allowances.take(what, Origin.of(address), times, limit.perAddress(), limit.within()));
    }
}
