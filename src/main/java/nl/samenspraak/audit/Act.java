package nl.samenspraak.audit;

import java.lang.reflect.Method;
import java.util.Optional;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One use case under way, until it stands in the account. */
final class Act {

    final Optional<PersonId> person;
    final String useCase;
    final Kind kind;
    final Subjects subjects;
    final @Nullable Object[] arguments;

    /** Stands in the account, or will not: nothing more is to be written of it. */
    boolean settled;

    Act(Optional<PersonId> person, Method method, Class<?> service, @Nullable Object[] arguments) {
        this.person = person;
        this.useCase = service.getSimpleName() + "." + method.getName();
        this.kind = Kind.of(method, service);
        this.subjects = Subjects.of(method, arguments);
        this.arguments = arguments;
    }

    /** The argument of this type, if there is one. */
    <T> Optional<T> argument(Class<T> type) {
        for (var one : arguments) if (type.isInstance(one)) return Optional.of(type.cast(one));
        return Optional.empty();
    }
}
