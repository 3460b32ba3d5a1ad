package nl.samenspraak.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.summary.Contribution.What;
import nl.samenspraak.summary.Wanted;

/** Which contributions an address asks for; what it says that cannot be, it does not say. */
record WantedAddress(
        Optional<OrganisationId> organisation, Optional<What> what, Optional<LocalDate> day, Optional<Instant> since) {

    private static final Map<What, String> NAMES = Map.of(
            What.COMMENT, "reacties",
            What.POSITION, "standpunten",
            What.AMBITION, "ambitie",
            What.MISSING_POINT, "ontbrekend");

    interface Words {
        String of(String key, Object... facts);
    }

    static WantedAddress of(AddressQuery query) {
        return new WantedAddress(
                query.id("organisatie", OrganisationId::of),
                query.oneOf(NAMES, "wat"),
                query.day("dag"),
                query.moment("sinds"));
    }

    Wanted wanted() {
        var after = day.map(one -> one.atStartOfDay(Moments.ZONE).toInstant().minusNanos(1))
                .or(() -> since)
                .orElse(Wanted.ALL.after());
        var before = day.map(one -> one.plusDays(1).atStartOfDay(Moments.ZONE).toInstant())
                .orElse(Wanted.ALL.before());
        return new Wanted(organisation, what, after, before);
    }

    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        organisation.ifPresent(one -> query.add("organisatie=" + one));
        what.ifPresent(one -> query.add("wat=" + NAMES.get(one)));
        day.ifPresent(one -> query.add("dag=" + one));
        since.ifPresent(one -> query.add("sinds=" + one));
        return query.toString();
    }

    /** The period in words, if there is one. */
    Optional<String> words(Locale locale, Words words) {
        var written = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        return day.map(one -> words.of("contributions.on", one.format(written)))
                .or(() -> since.map(one -> words.of(
                        "contributions.since",
                        one.atZone(Moments.ZONE)
                                .format(DateTimeFormatter.ofPattern(
                                        locale.getLanguage().equals("nl") ? "d MMMM H.mm" : "d MMMM H:mm", locale)))));
    }

    WantedAddress by(Optional<OrganisationId> one) {
        return new WantedAddress(one, what, day, since);
    }

    WantedAddress only(What one) {
        return new WantedAddress(organisation, Optional.of(one), day, since);
    }

    WantedAddress everything() {
        return new WantedAddress(organisation, Optional.empty(), day, since);
    }

    WantedAddress always() {
        return new WantedAddress(organisation, what, Optional.empty(), Optional.empty());
    }
}
