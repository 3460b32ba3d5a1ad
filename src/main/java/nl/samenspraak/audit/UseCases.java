package nl.samenspraak.audit;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.people.SignedIn;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Which use cases are always on record, and so have words of their own. */
@Component
public class UseCases {

    private final Set<String> onRecord;

    UseCases(ListableBeanFactory beans) {
        var services = Arrays.stream(beans.getBeanNamesForAnnotation(SignedIn.class))
                .map(beans::getType)
                .flatMap(Stream::ofNullable)
                .map(ClassUtils::getUserClass);
        onRecord = Stream.of(
                        services.flatMap(UseCases::of),
                        Doors.ALL.stream(),
                        FoundersOnRecord.ALL.stream(),
                        RulesOnRecord.ALL.stream())
                .flatMap(one -> one)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOnRecord(String useCase) {
        return onRecord.contains(useCase);
    }

    private static Stream<String> of(Class<?> service) {
        return Stream.of(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Kind.of(method, service) != Kind.QUESTION)
                .map(method -> service.getSimpleName() + "." + method.getName());
    }
}
