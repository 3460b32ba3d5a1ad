package nl.samenspraak.home.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Role;

/** Whom to ask, and who leads the round. */
class PeoplePanel extends Section {

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final Rows<Seen, PersonId, Someone> contacts =
            new Rows<>(seen -> seen.person().id(), Someone::new);
    private final Rows<Seen, PersonId, Someone> kernteam =
            new Rows<>(seen -> seen.person().id(), Someone::new);
    private final Paragraph nobody = new Paragraph(getTranslation("home.contacts.none"));

    /** Somebody and their organisation; {@code first} gets the questions that name nobody. */
    private record Seen(
            PersonCard person, OrganisationCard organisation, boolean contact, boolean first, boolean mayChange) {}

    PeoplePanel(HomeDesk desk, StrategyCard card) {
        this.desk = desk;
        this.strategy = card.id();
        var all = new Anchor("s/" + card.slug() + "/deelnemers", getTranslation("participants.all"));
        all.getElement().setAttribute("router-link", true);
        addClassName("home-people");
        add(
                new H2(getTranslation("home.people")),
                group("home.contacts", "home.contacts.how", contacts, nobody),
                group("home.kernteam", "home.kernteam.how", kernteam, new Div()),
                new Paragraph(all));
        desk.live.follow(this, strategy, this::refresh);
        refresh();
    }

    private Div group(String title, String how, UnorderedList list, com.vaadin.flow.component.Component none) {
        var group = new Div(new H3(getTranslation(title)), new Paragraph(getTranslation(how)), none, list);
        group.addClassName("people-group");
        return group;
    }

    private void refresh() {
        var reachable =
                desk.questions.contacts(strategy).stream().map(PersonCard::id).collect(toSet());
        var all = desk.participations.all(strategy).stream()
                .filter(one -> reachable.contains(one.person()))
                .toList();
        var first = desk.questions.defaultContact(strategy).map(PersonCard::id);
        contacts.show(seen(all, Role.CONTACT, first));
        kernteam.show(seen(all, Role.KERNTEAM, first));
        nobody.setVisible(all.stream().noneMatch(one -> one.role() == Role.CONTACT));
    }

    private List<Seen> seen(List<ParticipationCard> all, Role role, Optional<PersonId> first) {
        var those = all.stream().filter(one -> one.role() == role).toList();
        var people =
                desk.people.cards(those.stream().map(ParticipationCard::person).toList());
        var organisations = desk.organisations.cards(
                those.stream().map(ParticipationCard::organisation).toList());
        var mayChange = desk.mayChange(strategy);
        return those.stream()
                .map(one -> new Seen(
                        Objects.requireNonNull(people.get(one.person())),
                        Objects.requireNonNull(organisations.get(one.organisation())),
                        role == Role.CONTACT,
                        first.filter(one.person()::equals).isPresent(),
                        mayChange))
                .toList();
    }

    private void choose(PersonId contact) {
        desk.questions.setDefaultContact(strategy, contact);
        refresh();
    }

    private class Someone extends Div implements Row<Seen> {

        @Override
        public void show(Seen seen) {
            removeAll();
            addClassName("someone");
            var name = new Span(seen.person().name());
            name.addClassName("name");
            var of = new Span(Crest.name(seen.organisation(), this));
            of.addClassName("details");
            add(new Crest(seen.person().initials(), seen.organisation().colour()), new Div(name, of));
            if (!seen.contact()) return;
            if (seen.first()) add(pill());
            else if (seen.mayChange()) add(make(seen.person()));
        }

        private Span pill() {
            var pill = new Span(getTranslation("home.contacts.first"));
            pill.addClassName("pill");
            return pill;
        }

        private NativeButton make(PersonCard person) {
            var make = new NativeButton(getTranslation("home.contacts.makeFirst"), click -> choose(person.id()));
            make.addClassNames("btn", "quiet", "change");
            make.setAriaLabel(getTranslation("home.contacts.makeFirst") + ": " + person.name());
            return make;
        }
    }
}
