package nl.samenspraak.workspace;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenspraak.audit.FounderLine;
import nl.samenspraak.audit.RightsLine;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.round.Role;

/** The overview of rights in words, the same on the page and in the files. */
record RightsWords(Locale language, Words words) {

    interface Words {
        String of(String key, Object... facts);
    }

    List<String> heads() {
        return List.of(
                words.of("rights.person"),
                words.of("rights.organisation"),
                words.of("rights.role"),
                words.of("rights.since"),
                words.of("rights.givenBy"),
                words.of("rights.state"),
                words.of("rights.lastSeen"),
                words.of("rights.may"));
    }

    /** Who takes part, and after them who has a right over everything. */
    List<List<String>> rows(List<RightsLine> lines, List<FounderLine> founders) {
        return Stream.concat(lines.stream().map(this::cells), founders.stream().map(this::cells))
                .toList();
    }

    List<String> cells(RightsLine line) {
        return List.of(
                line.person().name(),
                line.organisation().retired()
                        ? words.of("organisation.stopped", line.organisation().name())
                        : line.organisation().name(),
                words.of("participants.role." + line.role()),
                day(line.since()),
                givenBy(line),
                words.of("rights.state." + line.presence().state()),
                line.presence().lastSeen().map(this::day).orElse(words.of("rights.never")),
                may(line.role()));
    }

    /** The same columns, for a right that holds in every strategy. */
    List<String> cells(FounderLine line) {
        return List.of(
                line.person().name(),
                words.of("rights.everywhere"),
                words.of("rights.founder"),
                day(line.since()),
                line.givenBy().map(PersonCard::name).orElse(words.of("rights.founder.givenBy")),
                words.of("rights.state." + line.presence().state()),
                line.presence().lastSeen().map(this::day).orElse(words.of("rights.never")),
                words.of("rights.founder.may"));
    }

    private String givenBy(RightsLine line) {
        var who = line.givenBy().map(PersonCard::name).orElse(words.of("rights.unknown"));
        return line.byRule() ? words.of("rights.byRule", who) : who;
    }

    String may(Role role) {
        return role.rights().stream()
                .sorted()
                .map(right -> words.of("rights.right." + right))
                .collect(joining(", "));
    }

    private String day(Instant moment) {
        return moment.atZone(Moments.ZONE).format(DateTimeFormatter.ofPattern("d MMM yyyy", language));
    }
}
