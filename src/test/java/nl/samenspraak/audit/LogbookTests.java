package nl.samenspraak.audit;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.access.PeopleDesk;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.signin.Ending;
import nl.samenspraak.signin.SittingKey;
import nl.samenspraak.signin.Sittings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the kernteam of a strategy sees of what was done in none. */
@SpringTest
class LogbookTests {

    @Autowired
    Scene scene;

    @Autowired
    Logbook logbook;

    @Autowired
    InstallationLog installation;

    @Autowired
    PeopleDesk people;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    Participations participations;

    @Autowired
    Discussions discussions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sittings sittings;

    @BeforeEach
    void a_founder_who_takes_part_and_a_kernteam_member_who_is_none() {
        scene.set();
        as(scene.joyce, () -> scene.join(scene.wim, scene.kernteam, Role.KERNTEAM));
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void what_founders_do_for_the_whole_installation_is_theirs_to_read() {
        var elsewhere = scene.person("Sanne van elders");
        var deeds = List.of(
                "PeopleDesk.shutOut",
                "PeopleDesk.letBackIn",
                "PeopleDesk.makeFounder",
                "PeopleDesk.stopFounder",
                "PeopleDesk.makeNameless",
                "Dossiers.export");
        as(scene.joyce, () -> {
            people.shutOut(elsewhere);
            people.letBackIn(elsewhere);
            people.makeFounder(elsewhere);
            people.stopFounder(elsewhere);
            people.makeNameless(elsewhere);
            dossiers.export();
        });
        catchThrowable(() -> as(scene.wim, () -> people.shutOut(elsewhere)));

        assertThat(shown()).doesNotContainAnyElementsOf(deeds);
        assertThat(as(scene.wim, () -> logbook.export(scene.strategy.id(), Sought.ALL))
                        .entries())
                .extracting(EntryCard::useCase)
                .doesNotContainAnyElementsOf(deeds);
        assertThat(as(scene.wim, () -> logbook.useCases(scene.strategy.id()))).doesNotContainAnyElementsOf(deeds);
        assertThat(as(scene.wim, () -> logbook.people(scene.strategy.id())))
                .extracting(PersonCard::id)
                .doesNotContain(elsewhere);
        assertThat(as(scene.joyce, () -> installation.entries(Sought.ALL, 1_000)))
                .filteredOn(one -> one.subjects("PersonId").contains(elsewhere.toString()))
                .extracting(EntryCard::useCase)
                .containsAll(deeds.subList(0, 5));
    }

    @Test
    void who_takes_part_is_seen_coming_in_and_leaving_and_changing_organisations() {
        var key = SittingKey.of(UUID.randomUUID().toString());
        sittings.begin(key, scene.eindhoven, new Identity("https://login", "x"), null, "test");
        sittings.end(key, Ending.SIGNED_OUT);
        as(scene.joyce, () -> {
            organisations.add(new OrganisationText(
                    new OrganisationName("Nieuw " + UUID.randomUUID()),
                    new ShortName("NW"),
                    OrganisationKind.NETWORK,
                    Optional.empty()));
        });

        assertThat(shown()).contains("Doors.signIn", "Doors.signOut", "OrganisationDesk.add");
    }

    @Test
    void it_is_searched_by_whom_an_act_was_about() {
        var there = scene.elsewhere("Elders");
        var invited = scene.person("Sanne die nog niets deed");
        var namedElsewhere = scene.person("Sanne van elders");
        as(scene.joyce, () -> {
            scene.join(invited, scene.amsterdamCity, Role.OBSERVER);
            participations.add(there.strategy().id(), namedElsewhere, scene.amsterdamCity, Role.OBSERVER);
        });

        var found = as(scene.wim, () -> logbook.entries(scene.strategy.id(), about(invited), 1_000));

        assertThat(found).singleElement().satisfies(entry -> {
            assertThat(entry.useCase()).isEqualTo("Participations.add");
            assertThat(entry.person()).contains(scene.joyce);
        });
        assertThat(as(scene.wim, () -> logbook.export(scene.strategy.id(), about(invited)))
                        .entries())
                .isEqualTo(found);
        assertThat(as(scene.wim, () -> logbook.entries(scene.strategy.id(), about(namedElsewhere), 1_000)))
                .isEmpty();
        assertThat(as(scene.wim, () -> logbook.named(scene.strategy.id())))
                .extracting(PersonCard::id)
                .contains(invited, scene.eindhoven)
                .doesNotContain(namedElsewhere);
        assertThat(as(scene.joyce, () -> installation.named()))
                .extracting(PersonCard::id)
                .doesNotContain(invited, namedElsewhere);
    }

    @Test
    void an_organisation_that_merged_into_another_is_still_among_those_for_which_something_was_done() {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText("Zo")), UUID.randomUUID()));
        as(scene.joyce, () -> organisations.merge(scene.eindhovenCity, scene.amsterdamCity));

        assertThat(as(scene.wim, () -> logbook.organisations(scene.strategy.id())))
                .extracting(OrganisationCard::id)
                .contains(scene.eindhovenCity, scene.kernteam)
                .doesNotContain(scene.amsterdamCity);
    }

    private static Sought about(PersonId person) {
        return new Sought(
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sought.ALL.from(),
                Sought.ALL.before());
    }

    private List<String> shown() {
        return as(scene.wim, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)).stream()
                .map(EntryCard::useCase)
                .toList();
    }
}
