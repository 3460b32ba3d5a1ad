package nl.samenspraak.workspace;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspraak.people.NotFound;

/** What an address asks after its question mark. Whoever types one may say anything: what cannot be was not said. */
record AddressQuery(Function<String, Optional<String>> said) {

    /** Java knows years that no database does. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    static AddressQuery of(QueryParameters query) {
        return new AddressQuery(query::getSingleParameter);
    }

    static AddressQuery of(Map<String, String> query) {
        return new AddressQuery(name -> Optional.ofNullable(query.get(name)));
    }

    /** Without signs that a database cannot keep. */
    Optional<String> words(String name) {
        return said.apply(name)
                .filter(words -> !words.isBlank() && words.chars().noneMatch(Character::isISOControl));
    }

    <T> Optional<T> id(String name, Function<String, T> reading) {
        return read(name, reading);
    }

    Optional<Integer> number(String name) {
        return said.apply(name).filter(word -> word.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    Optional<LocalDate> day(String name) {
        return read(name, LocalDate::parse).filter(day -> day.getYear() > 0 && day.getYear() < 9999);
    }

    Optional<Instant> moment(String name) {
        return read(name, Instant::parse).filter(moment -> moment.isAfter(FIRST) && moment.isBefore(LAST));
    }

    /** One of these, by its name in addresses. */
    <T> Optional<T> oneOf(Map<T, String> names, String name) {
        return said.apply(name)
                .flatMap(word -> names.entrySet().stream()
                        .filter(one -> one.getValue().equals(word))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private <T> Optional<T> read(String name, Function<String, T> reading) {
        try {
            return said.apply(name).map(reading);
        } catch (NotFound | DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
