package nl.samenspraak.enrolling;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.enrolling.PlannedLine.Change;
import nl.samenspraak.enrolling.PlannedLine.Outcome;
import nl.samenspraak.people.Colour;
import nl.samenspraak.people.NotInEveryKernteam;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationEntry;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.tables.Column;

/** Compares a list with the organisations there are. By its name one knows which is which; an empty cell changes nothing. */
final class Plan {

    private final OrganisationDesk desk;
    private final Map<String, OrganisationCard> known;
    private final Map<String, Integer> seen = new HashMap<>();

    Plan(OrganisationDesk desk) {
        this.desk = desk;
        this.known = desk.all().stream()
                .map(OrganisationEntry::card)
                .filter(card -> !card.retired())
                .collect(toMap(card -> new OrganisationName(card.name()).folded(), card -> card));
    }

    List<PlannedLine> of(List<OrganisationLine> lines) {
        return lines.stream().map(this::planned).toList();
    }

    /** The lines without what they would change about organisations that exist. */
    List<OrganisationLine> leavingAlone(List<OrganisationLine> lines) {
        return lines.stream()
                .map(line -> known.containsKey(new OrganisationName(line.name()).folded())
                        ? new OrganisationLine(line.number(), line.name(), "", "", "")
                        : line)
                .toList();
    }

    void carryOut(List<PlannedLine> planned) {
        desk.addAll(with(planned, Outcome.NEW)
                .map(line -> text(line, new OrganisationName(line.name())))
                .toList());
        with(planned, Outcome.CHANGED).forEach(line -> desk.change(card(line).id(), text(line, card(line))));
    }

    /** Those that exist, and will be other than they are. */
    Stream<OrganisationId> changing(List<PlannedLine> planned) {
        return with(planned, Outcome.CHANGED).map(line -> card(line).id());
    }

    private OrganisationCard card(OrganisationLine line) {
        return Objects.requireNonNull(known.get(new OrganisationName(line.name()).folded()));
    }

    private static Stream<OrganisationLine> with(List<PlannedLine> planned, Outcome outcome) {
        return planned.stream().filter(one -> one.outcome() == outcome).map(PlannedLine::line);
    }

    private PlannedLine planned(OrganisationLine line) {
        try {
            var name = new OrganisationName(line.name());
            var earlier = seen.putIfAbsent(name.folded(), line.number());
            if (earlier != null) throw new TwiceInList(earlier);
            var card = known.get(name.folded());
            return card == null ? added(line, text(line, name)) : changed(line, card, text(line, card));
        } catch (Refusal why) {
            return new PlannedLine(line, Outcome.REFUSED, List.of(), Optional.of(why));
        }
    }

    private static PlannedLine added(OrganisationLine line, OrganisationText text) {
        var changes = new ArrayList<Change>();
        changes.add(new Change(Column.SHORT_NAME, "", text.shortName().text()));
        changes.add(new Change(Column.KIND, "", text.kind().name()));
        text.colour().ifPresent(colour -> changes.add(new Change(Column.COLOUR, "", colour.hex())));
        return new PlannedLine(line, Outcome.NEW, changes, Optional.empty());
    }

    private PlannedLine changed(OrganisationLine line, OrganisationCard card, OrganisationText text) {
        var changes = new ArrayList<Change>();
        compare(changes, Column.SHORT_NAME, card.shortName(), text.shortName().text());
        compare(changes, Column.KIND, card.kind().name(), text.kind().name());
        text.colour().ifPresent(colour -> compare(changes, Column.COLOUR, card.colour(), colour.hex()));
        if (changes.isEmpty()) return new PlannedLine(line, Outcome.SAME, List.of(), Optional.empty());
        if (!desk.mayChange(card.id())) throw new NotInEveryKernteam();
        return new PlannedLine(line, Outcome.CHANGED, changes, Optional.empty());
    }

    private static void compare(List<Change> changes, Column column, String before, String after) {
        if (!before.equals(after)) changes.add(new Change(column, before, after));
    }

    private static OrganisationText text(OrganisationLine line, OrganisationName name) {
        var shortName = line.shortName().isBlank() ? ShortName.of(name) : new ShortName(line.shortName());
        return new OrganisationText(name, shortName, KindWords.of(line.kind()), colour(line));
    }

    private static OrganisationText text(OrganisationLine line, OrganisationCard card) {
        OrganisationKind kind = line.kind().isBlank() ? card.kind() : KindWords.of(line.kind());
        var shortName = new ShortName(line.shortName().isBlank() ? card.shortName() : line.shortName());
        return new OrganisationText(new OrganisationName(card.name()), shortName, kind, colour(line));
    }

    private static Optional<Colour> colour(OrganisationLine line) {
        return line.colour().isBlank() ? Optional.empty() : Optional.of(new Colour(line.colour()));
    }
}
