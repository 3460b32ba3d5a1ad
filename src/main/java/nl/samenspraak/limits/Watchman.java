package nl.samenspraak.limits;

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
        if (limited != null) count(limited.value());
        return call.proceed();
    }

    private void count(String what) {
        var limit = limits.of(what);
        current.maybe().ifPresent(person -> allowances.take(what, person, limit.perPerson(), limit.within()));
        Whence.address().ifPresent(address -> allowances.take(what, address, limit.perAddress(), limit.within()));
    }
}
