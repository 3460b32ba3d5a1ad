package nl.samenspraak.workspace;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.audit.Presence;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ParticipationCard;

/** Who takes part, under the kind of their organisation; kinds of which nobody does are left out. */
class ParticipantList extends Div {

    private final People people;
    private final Organisations organisations;
    private final Map<OrganisationKind, Group> groups = new EnumMap<>(OrganisationKind.class);

    private record Group(Section section, Rows<ParticipantRow.Seen, Object, ParticipantRow> rows) {}

    ParticipantList(People people, Organisations organisations, ParticipantChange change) {
        this.people = people;
        this.organisations = organisations;
        addClassName("participant-list");
        for (var kind : OrganisationKind.values()) add(group(kind, change).section());
    }

    private Group group(OrganisationKind kind, ParticipantChange change) {
        var rows = new Rows<ParticipantRow.Seen, Object, ParticipantRow>(
                ParticipantRow.Seen::key, () -> new ParticipantRow(change));
        var section = new Section(new H2(getTranslation("participants.kind." + kind)), rows);
        var group = new Group(section, rows);
        groups.put(kind, group);
        return group;
    }

    /** {@code presence} is of whom one may know it. */
    void show(List<ParticipationCard> all, Map<PersonId, Presence> presence, Instant now) {
        var byKind = seen(all, presence, now).stream()
                .collect(groupingBy(one -> one.organisation().kind()));
        groups.forEach((kind, group) -> {
            var those = byKind.getOrDefault(kind, List.of());
            group.section().setVisible(!those.isEmpty());
            group.rows().show(those);
        });
    }

    private List<ParticipantRow.Seen> seen(List<ParticipationCard> all, Map<PersonId, Presence> presence, Instant now) {
        var persons = people.cards(all.stream().map(ParticipationCard::person).toList());
        var cards = organisations.cards(
                all.stream().map(ParticipationCard::organisation).toList());
        return all.stream()
                .map(one -> {
                    var known = Optional.ofNullable(presence.get(one.person()));
                    return new ParticipantRow.Seen(
                            Objects.requireNonNull(persons.get(one.person())),
                            Objects.requireNonNull(cards.get(one.organisation())),
                            one.role(),
                            known.map(Presence::state),
                            known.flatMap(Presence::lastSeen)
                                    .map(at -> Moments.on(at, now, getLocale()))
                                    .orElse(""));
                })
                .sorted(comparing(
                                (ParticipantRow.Seen one) -> one.organisation().name())
                        .thenComparing(one -> one.person().name()))
                .toList();
    }
}
