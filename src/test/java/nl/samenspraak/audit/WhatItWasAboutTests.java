package nl.samenspraak.audit;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.audit.ui.LogDesk;
import nl.samenspraak.belonging.Condition;
import nl.samenspraak.belonging.DeclineReason;
import nl.samenspraak.belonging.JoinRequestId;
import nl.samenspraak.belonging.JoinRequests;
import nl.samenspraak.belonging.Manner;
import nl.samenspraak.belonging.RuleText;
import nl.samenspraak.belonging.Rules;
import nl.samenspraak.dossier.Dossiers;
import nl.samenspraak.enrolling.OrganisationLine;
import nl.samenspraak.enrolling.OrganisationLists;
import nl.samenspraak.inviting.EmailAddress;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.InvitationId;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.ReceivedInvitations;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RuleId;
import nl.samenspraak.signin.Arrivals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The account names whom and what an act was about, also where it was called with something else. */
@SpringTest
class WhatItWasAboutTests {

    @Autowired
    Scene scene;

    @Autowired
    Rules rules;

    @Autowired
    JoinRequests requests;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Invitations invitations;

    @Autowired
    ReceivedInvitations received;

    @Autowired
    OrganisationLists lists;

    @Autowired
    Organisations organisations;

    @Autowired
    Logbook logbook;

    @Autowired
    LogDesk log;

    @Autowired
    Dossiers dossiers;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void an_answer_to_a_request_names_who_asked_and_for_which_organisation() {
        var sanne = asks();
        var request = request();

        as(scene.joyce, () -> requests.decline(request, new DeclineReason("Er is al iemand.")));
        as(scene.joyce, () -> requests.reopen(request));
        as(scene.joyce, () -> requests.grant(request));

        for (var answer : List.of("JoinRequests.decline", "JoinRequests.reopen", "JoinRequests.grant")) {
            assertThat(entry(answer).subjects())
                    .isEqualTo("JoinRequestId=" + request + " PersonId=" + sanne + " OrganisationId="
                            + scene.eindhovenCity);
            assertThat(entry(answer).organisation()).contains(scene.kernteam);
        }
    }

    @Test
    void an_answer_to_a_request_that_is_refused_names_them_too() {
        var sanne = asks();
        var request = request();

        as(scene.wim, () -> catchThrowable(() -> requests.grant(request)));

        assertThat(entry("JoinRequests.grant").outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(entry("JoinRequests.grant").subjects("PersonId")).containsExactly(sanne.toString());
    }

    @Test
    void who_asked_finds_the_answer_in_their_dossier_and_the_page_of_the_account_says_their_name() {
        var sanne = asks();
        as(scene.joyce, () -> requests.grant(request()));

        assertThat(as(sanne, dossiers::mine))
                .filteredOn(part -> part.messageKey().equals("dossier.audit_entry.subjects"))
                .flatMap(part -> part.rows())
                .anySatisfy(row -> assertThat(row).containsEntry("use_case", "JoinRequests.grant"));
        var granted = entry("JoinRequests.grant");
        assertThat(as(scene.joyce, () -> log.names(List.of(granted))).people()).containsKey(sanne);
    }

    @Test
    void who_accepts_an_invitation_does_so_for_the_organisation_they_join() {
        var guest = new Guest(
                InvitationId.create(), new EmailAddress("wim@example.nl"), "", scene.eindhovenCity, Role.OBSERVER);
        var secret = as(scene.joyce, () -> {
            invitations.invite(scene.strategy.id(), List.of(guest));
            return invitations.link(guest.id());
        });

        as(scene.wim, () -> received.accept(secret));

        assertThat(entry("ReceivedInvitations.accept")).satisfies(one -> {
            assertThat(one.organisation()).contains(scene.eindhovenCity);
            assertThat(one.subjects())
                    .startsWith("InvitationId=" + guest.id() + " OrganisationId=" + scene.eindhovenCity);
        });
    }

    @Test
    void a_list_names_each_organisation_it_changed_and_each_it_added() {
        var lines = read("naam;korte naam;soort\nNieuw %s;NW;stad\n%s;EIN;\n%s;020;G5\n"
                .formatted(
                        mark,
                        card(scene.eindhovenCity).name(),
                        card(scene.amsterdamCity).name()));

        as(scene.joyce, () -> lists.enrol(lists.plan(lines), Set.of()));

        var added = as(scene.joyce, organisations::all).stream()
                .filter(one -> one.name().equals("Nieuw " + mark))
                .findFirst()
                .orElseThrow();
        assertThat(entry("OrganisationLists.enrol").subjects("OrganisationId"))
                .containsExactly(scene.eindhovenCity.toString(), added.id().toString());
    }

    @Test
    void all_of_a_long_list_are_named() {
        var lines = read(IntStream.range(0, 200)
                .mapToObj(i -> "Plaats " + i + " " + mark + ";stad")
                .collect(Collectors.joining("\n", "naam;soort\n", "\n")));

        as(scene.joyce, () -> lists.enrol(lists.plan(lines), Set.of()));

        var entry = entry("OrganisationLists.enrol");
        assertThat(entry.subjects("OrganisationId")).hasSize(200);
        assertThat(entry.subjects()).doesNotContain("more=");
    }

    private PersonId asks() {
        var condition = new Condition("test", "", "groups", mark);
        as(
                scene.joyce,
                () -> rules.add(
                        scene.strategy.id(),
                        RuleId.create(),
                        new RuleText(condition, scene.eindhovenCity, Role.REPRESENTATIVE, Manner.WITH_YES)));
        return arrivals.arrive(
                new Identity("https://localhost/test", mark), "Sanne de Wit", "test", Map.of("groups", List.of(mark)));
    }

    private JoinRequestId request() {
        return as(scene.joyce, () -> requests.all(scene.strategy.id()))
                .getFirst()
                .id();
    }

    private List<OrganisationLine> read(String text) {
        return as(
                scene.joyce,
                () -> lists.read("lijst.csv", text.getBytes(StandardCharsets.UTF_8))
                        .lines());
    }

    private OrganisationCard card(OrganisationId id) {
        return as(scene.joyce, () -> organisations.card(id));
    }

    private EntryCard entry(String useCase) {
        return as(scene.joyce, () -> logbook.entries(scene.strategy.id(), Sought.ALL, 1_000)).stream()
                .filter(one -> one.useCase().equals(useCase))
                .findFirst()
                .orElseThrow();
    }
}
