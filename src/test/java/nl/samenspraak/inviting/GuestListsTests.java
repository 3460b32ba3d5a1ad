package nl.samenspraak.inviting;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Role;
import nl.samenspraak.tables.TableRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class GuestListsTests {

    @Autowired
    Scene scene;

    @Autowired
    GuestLists lists;

    @Autowired
    Invitations invitations;

    @Autowired
    Organisations organisations;

    private String zwolle;
    private OrganisationId zwolleCity;

    @BeforeEach
    void setTheScene() {
        scene.set();
        zwolleCity = scene.organisation("Zwòlle", "ZWO", OrganisationKind.G32);
        zwolle = as(scene.joyce, () -> organisations.card(zwolleCity)).name();
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void each_line_says_what_will_happen() {
        as(
                scene.joyce,
                () -> invitations.invite(
                        scene.strategy.id(),
                        List.of(new Guest(
                                InvitationId.create(),
                                new EmailAddress("al@example.nl"),
                                "",
                                zwolleCity,
                                Role.OBSERVER))));

        var planned = plan("""
                e-mail;naam;organisatie;rol
                a@example.nl;Anna;%1$s;
                b@example.nl;;%2$s;contactpersoon
                geen adres;;%1$s;
                c@example.nl;;Nergenshuizen;
                d@example.nl;;%1$s;koning
                A@example.nl;;%1$s;waarnemer
                al@example.nl;;%1$s;
                """.formatted(zwolle, zwolle.toUpperCase(java.util.Locale.ROOT)), StandardCharsets.UTF_8);

        assertThat(planned).extracting(PlannedGuest::line).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(planned)
                .extracting(one ->
                        one.why().map(why -> why.getClass().getSimpleName()).orElse("new"))
                .containsExactly(
                        "new",
                        "new",
                        "NoEmailAddress",
                        "UnknownOrganisation",
                        "UnknownRole",
                        "GuestTwice",
                        "AlreadyInvited");
        assertThat(planned.getFirst().guest().orElseThrow())
                .extracting(Guest::name, Guest::organisation, Guest::role)
                .containsExactly("Anna", zwolleCity, Role.REPRESENTATIVE);
        assertThat(planned.get(1).guest().orElseThrow().role()).isEqualTo(Role.CONTACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void whatever_the_encoding_and_with_commas_too(String encoding) {
        var planned = plan("organisation,email\n\"%s\",a@example.nl\n".formatted(zwolle), Charset.forName(encoding));

        assertThat(planned)
                .singleElement()
                .satisfies(one -> assertThat(one.guest()).isPresent());
    }

    @Test
    void a_thousand_are_invited_at_once() {
        var list = new StringBuilder("e-mail;organisatie\n");
        IntStream.range(0, 1_000)
                .forEach(n -> list.append("gast")
                        .append(n)
                        .append("@example.nl;")
                        .append(zwolle)
                        .append('\n'));
        var guests = plan(list.toString(), StandardCharsets.UTF_8).stream()
                .map(PlannedGuest::guest)
                .flatMap(Optional::stream)
                .toList();

        as(scene.joyce, () -> invitations.invite(scene.strategy.id(), guests));

        assertThat(as(scene.joyce, () -> invitations.all(scene.strategy.id()))).hasSize(1_000);
    }

    @Test
    void who_comes_after_the_most_that_are_invited_at_once_is_left_out_and_told() {
        var list = new StringBuilder("e-mail;organisatie\n");
        IntStream.range(0, Invitations.MAX_AT_ONCE + 2)
                .forEach(n -> list.append("gast")
                        .append(n)
                        .append("@example.nl;")
                        .append(zwolle)
                        .append('\n'));

        var planned = plan(list.toString(), StandardCharsets.UTF_8);

        assertThat(planned).filteredOn(one -> one.guest().isPresent()).hasSize(Invitations.MAX_AT_ONCE);
        assertThat(planned.subList(Invitations.MAX_AT_ONCE, planned.size()))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.why()).containsInstanceOf(TooManyGuests.class));
    }

    @Test
    void when_one_was_invited_meanwhile_nobody_of_the_list_is() {
        var guests = plan(
                        "e-mail;organisatie\na@example.nl;%1$s\nb@example.nl;%1$s\n".formatted(zwolle),
                        StandardCharsets.UTF_8)
                .stream()
                .map(one -> one.guest().orElseThrow())
                .toList();
        as(
                scene.joyce,
                () -> invitations.invite(
                        scene.strategy.id(),
                        List.of(new Guest(
                                InvitationId.create(),
                                new EmailAddress("b@example.nl"),
                                "",
                                zwolleCity,
                                Role.OBSERVER))));

        assertThatExceptionOfType(AlreadyInvited.class)
                .isThrownBy(() -> as(scene.joyce, () -> invitations.invite(scene.strategy.id(), guests)));

        assertThat(as(scene.joyce, () -> invitations.all(scene.strategy.id()))).hasSize(1);
    }

    @Test
    void a_list_without_addresses_is_refused() {
        assertThatExceptionOfType(TableRefused.class)
                .isThrownBy(() -> plan("naam;organisatie\nAnna;" + zwolle + "\n", StandardCharsets.UTF_8));
    }

    @Test
    void headings_that_are_not_read_are_told_as_they_were_written() {
        var planned = planned(
                "e-mail;organisatie;functie;Type\na@example.nl;%s;kernteam;waarnemer\n".formatted(zwolle),
                StandardCharsets.UTF_8);

        assertThat(planned.notRead()).containsExactly("functie", "Type");
        assertThat(planned.lines())
                .singleElement()
                .satisfies(one -> assertThat(one.guest().orElseThrow().role()).isEqualTo(Role.REPRESENTATIVE));
    }

    @Test
    void only_the_kernteam_plans() {
        assertThatExceptionOfType(OnlyKernteam.class)
                .isThrownBy(() -> as(scene.wim, () -> lists.plan(scene.strategy.id(), "x.csv", new byte[0])));
    }

    private List<PlannedGuest> plan(String list, Charset encoding) {
        return planned(list, encoding).lines();
    }

    private GuestPlan planned(String list, Charset encoding) {
        return as(scene.joyce, () -> lists.plan(scene.strategy.id(), "gasten.csv", list.getBytes(encoding)));
    }
}
