package nl.samenspraak.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nl.samenspraak.audit.Outcome;
import nl.samenspraak.audit.Sought;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;

/** Which entries of the account an address asks for; what it says that cannot be, it does not say. */
record LogAddress(
        Optional<PersonId> person,
        Optional<PersonId> about,
        Optional<OrganisationId> organisation,
        Optional<String> useCase,
        Optional<Outcome> outcome,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    private static final Map<Outcome, String> NAMES =
            Map.of(Outcome.DONE, "gelukt", Outcome.REFUSED, "geweigerd", Outcome.FAILED, "mislukt");

    static LogAddress of(AddressQuery query) {
        return new LogAddress(
                query.id("wie", PersonId::of),
                query.id("over", PersonId::of),
                query.id("organisatie", OrganisationId::of),
                query.words("wat"),
                query.oneOf(NAMES, "uitkomst"),
                query.day("van"),
                query.day("tot"));
    }

    Sought sought() {
        return new Sought(
                person,
                about,
                organisation,
                useCase,
                outcome,
                from.map(LogAddress::begin).orElse(Sought.ALL.from()),
                until.map(day -> begin(day.plusDays(1))).orElse(Sought.ALL.before()));
    }

    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        person.ifPresent(one -> query.add("wie=" + one));
        about.ifPresent(one -> query.add("over=" + one));
        organisation.ifPresent(one -> query.add("organisatie=" + one));
        useCase.ifPresent(one -> query.add("wat=" + URLEncoder.encode(one, StandardCharsets.UTF_8)));
        outcome.ifPresent(one -> query.add("uitkomst=" + NAMES.get(one)));
        from.ifPresent(one -> query.add("van=" + one));
        until.ifPresent(one -> query.add("tot=" + one));
        return query.toString();
    }

    static String name(Outcome outcome) {
        return NAMES.getOrDefault(outcome, "");
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Moments.ZONE).toInstant();
    }
}
