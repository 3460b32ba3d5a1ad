package nl.samenspraak.audit;

import java.lang.reflect.Method;
import nl.samenspraak.people.Recorded;
import nl.samenspraak.people.Unrecorded;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;

/** What a use case leaves on record. */
enum Kind {
    /** It writes: always an entry. */
    ACT,
    /** It asks, and what it answers leaves the house: always an entry. */
    EXPORT,
    /** It asks, or writes nothing of weight: an entry when it is refused. */
    QUESTION;

    static Kind of(Method method, Class<?> service) {
        if (AnnotatedElementUtils.hasAnnotation(method, Recorded.class)) return EXPORT;
        if (AnnotatedElementUtils.hasAnnotation(method, Unrecorded.class)
                || AnnotatedElementUtils.hasAnnotation(service, Unrecorded.class)) return QUESTION;
        var its = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var all = its == null ? AnnotatedElementUtils.findMergedAnnotation(service, Transactional.class) : its;
        return all != null && all.readOnly() ? QUESTION : ACT;
    }
}
