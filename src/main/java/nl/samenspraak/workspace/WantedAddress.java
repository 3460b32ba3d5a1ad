package nl.samenspraak.workspace;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.summary.Contribution.What;
import nl.samenspraak.summary.Wanted;
import nl.samenspraak.summary.Wanted.Answer;

/** Which contributions an address asks for; what it says that cannot be, it does not say. */
record WantedAddress(
        Optional<OrganisationId> organisation,
        Optional<What> what,
        Answer answer,
        Optional<LocalDate> day,
        Optional<Instant> since) {

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
                answer(query),
                query.day("dag"),
                query.moment("sinds"));
    }

    Wanted wanted() {
        var after = day.map(one -> one.atStartOfDay(Moments.ZONE).toInstant().minusNanos(1))
                .or(() -> since)
                .orElse(Wanted.ALL.after());
        var before = day.map(one -> one.plusDays(1).atStartOfDay(Moments.ZONE).toInstant())
                .orElse(Wanted.ALL.before());
        return new Wanted(organisation, what, answer, after, before);
    }

    String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        organisation.ifPresent(one -> query.add("organisatie=" + one));
        what.ifPresent(one -> query.add("wat=" + NAMES.get(one)));
        answer.actionPoint().ifPresent(one -> query.add("actiepunt=" + one));
        answer.choice().ifPresent(one -> query.add("keuze=" + written(one)));
        answer.agrees().ifPresent(one -> query.add("eens=" + written(one)));
        answer.enough().ifPresent(one -> query.add("genoeg=" + written(one)));
        day.ifPresent(one -> query.add("dag=" + one));
        since.ifPresent(one -> query.add("sinds=" + one));
        return query.toString();
    }

    /** What is left out in words, if anything is. */
    Optional<String> words(Locale locale, Words words) {
        var said = Stream.concat(answers(words).stream(), period(locale, words).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(said).filter(one -> !one.isEmpty());
    }

    private Optional<String> answers(Words words) {
        var named = Stream.of(
                        answer.actionPoint().map(one -> words.of("summary.actionPoint", one)),
                        answer.choice().map(one -> words.of("choice." + one)),
                        answer.agrees().map(one -> words.of("agrees." + one)),
                        answer.enough().map(one -> words.of("enough.said." + one)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? Optional.empty() : Optional.of(words.of("contributions.only", named));
    }

    private Optional<String> period(Locale locale, Words words) {
        var written = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        return day.map(one -> words.of("contributions.on", one.format(written)))
                .or(() -> since.map(one -> words.of(
                        "contributions.since",
                        one.atZone(Moments.ZONE)
                                .format(DateTimeFormatter.ofPattern(
                                        locale.getLanguage().equals("nl") ? "d MMMM H.mm" : "d MMMM H:mm", locale)))));
    }

    WantedAddress by(Optional<OrganisationId> one) {
        return new WantedAddress(one, what, answer, day, since);
    }

    WantedAddress only(What one) {
        return new WantedAddress(organisation, Optional.of(one), Answer.ANY, day, since);
    }

    WantedAddress everything() {
        return new WantedAddress(organisation, Optional.empty(), Answer.ANY, day, since);
    }

    WantedAddress always() {
        return new WantedAddress(organisation, what, Answer.ANY, Optional.empty(), Optional.empty());
    }

    private static Answer answer(AddressQuery query) {
        return new Answer(
                query.number("actiepunt"),
                query.oneOf(written(Choice.values()), "keuze"),
                query.oneOf(written(Agrees.values()), "eens"),
                query.oneOf(written(Enough.values()), "genoeg"));
    }

    private static <T extends Enum<T>> Map<T, String> written(T[] answers) {
        return Arrays.stream(answers).collect(Collectors.toMap(one -> one, WantedAddress::written));
    }

    private static String written(Enum<?> answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
