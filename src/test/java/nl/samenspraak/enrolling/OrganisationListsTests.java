package nl.samenspraak.enrolling;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.enrolling.PlannedLine.Outcome;
import nl.samenspraak.people.Colour;
import nl.samenspraak.people.ColourTooLight;
import nl.samenspraak.people.NotInEveryKernteam;
import nl.samenspraak.people.OnlyKeepers;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.OrganisationEntry;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationName;
import nl.samenspraak.people.OrganisationText;
import nl.samenspraak.people.OrganisationTextRefused;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.ShortName;
import nl.samenspraak.round.Role;
import nl.samenspraak.tables.SheetFile;
import nl.samenspraak.tables.TableRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class OrganisationListsTests {

    @Autowired
    Scene scene;

    @Autowired
    OrganisationLists lists;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    Organisations organisations;

    @Autowired
    Strategies strategies;

    @Autowired
    Register register;

    private PersonId kernteam;
    private String mark;

    @BeforeEach
    void setTheScene() {
        scene.set();
        kernteam = scene.person("Kernteamlid");
        as(scene.joyce, () -> scene.join(kernteam, scene.kernteam, Role.KERNTEAM));
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void each_line_says_what_will_happen_with_it() {
        var eindhoven = card(scene.eindhovenCity).name();
        var amsterdam = card(scene.amsterdamCity).name();
        var lines = read("""
                naam;korte naam;soort;kleur
                %s;EHV;G5;
                 %s ;AMS;G32;#8a4b16
                Nieuw %m;;stad;
                nieuw  %m;NW;stad;
                ;XX;stad;
                Te licht %m;TL;stad;#ffff00
                Wat is dat %m;WD;waterschap;
                """.replace("%m", mark).formatted(eindhoven, amsterdam.toUpperCase()));

        var planned = as(kernteam, () -> lists.plan(lines));

        assertThat(planned)
                .extracting(PlannedLine::outcome)
                .containsExactly(
                        Outcome.SAME,
                        Outcome.CHANGED,
                        Outcome.NEW,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED,
                        Outcome.REFUSED);
        assertThat(planned.get(1).changes())
                .extracting(PlannedLine.Change::before, PlannedLine.Change::after)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("020", "AMS"),
                        org.assertj.core.groups.Tuple.tuple("G5", "G32"),
                        org.assertj.core.groups.Tuple.tuple("#31618f", "#8a4b16"));
        assertThat(planned.get(2).changes().getFirst().after()).isEqualTo("Nie");
        assertThat(why(planned.get(3))).isInstanceOf(TwiceInList.class);
        assertThat(((TwiceInList) why(planned.get(3))).arguments()).containsExactly(4);
        assertThat(why(planned.get(4))).isInstanceOf(OrganisationTextRefused.class);
        assertThat(why(planned.get(5))).isInstanceOf(ColourTooLight.class);
        assertThat(why(planned.get(6))).isInstanceOf(OrganisationTextRefused.class);
    }

    @Test
    void what_is_chosen_is_done_and_what_is_left_out_is_not() {
        var lines = read("naam;soort\nEen %m;city\nTwee %m;city\nDrie %m;city\n".replace("%m", mark));

        assertThat(as(kernteam, () -> enrol(lines, Set.of(3)))).isEqualTo(2);

        assertThat(names()).contains("Een " + mark, "Drie " + mark).doesNotContain("Twee " + mark);
        assertThat(as(kernteam, () -> enrol(lines, Set.of(3)))).isZero();
    }

    @Test
    void one_line_that_cannot_be_leaves_everything_as_it_was() {
        var before = card(scene.amsterdamCity);
        var lines = read("naam;soort\nEen %m;city\n%a;CITY\nDrie %m;niets\n"
                .replace("%m", mark)
                .replace("%a", before.name()));

        assertThatExceptionOfType(LineRefused.class)
                .isThrownBy(() -> as(kernteam, () -> enrol(lines, Set.of())))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(4));

        assertThat(names()).doesNotContain("Een " + mark);
        assertThat(card(scene.amsterdamCity)).isEqualTo(before);
    }

    @Test
    void what_a_colleague_changed_since_the_preview_is_not_put_back() {
        var amsterdam = card(scene.amsterdamCity);
        var lines = read("naam;korte naam;soort;kleur\nNieuw %m;;stad;\n%a;020;G5;#31618f\n"
                .replace("%m", mark)
                .replace("%a", amsterdam.name()));
        var previewed = as(kernteam, () -> lists.plan(lines));
        assertThat(previewed).extracting(PlannedLine::outcome).containsExactly(Outcome.NEW, Outcome.SAME);

        as(scene.joyce, () -> desk.change(scene.amsterdamCity, asG32(amsterdam)));

        assertThatExceptionOfType(LineRefused.class)
                .isThrownBy(() -> as(kernteam, () -> lists.enrol(previewed, Set.of())))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(3));
        assertThat(card(scene.amsterdamCity).kind()).isEqualTo(OrganisationKind.G32);
        assertThat(card(scene.amsterdamCity).colour()).isEqualTo("#8a4b16");
        assertThat(names()).doesNotContain("Nieuw " + mark);
        assertThat(as(kernteam, () -> lists.plan(lines)).getLast().outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(as(kernteam, () -> lists.enrol(previewed, Set.of(3)))).isEqualTo(1);
    }

    @Test
    void what_a_colleague_added_since_the_preview_is_not_changed() {
        var lines = read("naam;korte naam;soort\nNieuw %m;NW;stad\n".replace("%m", mark));
        var previewed = as(kernteam, () -> lists.plan(lines));

        as(
                scene.joyce,
                () -> enrol(read("naam;korte naam;soort\nNieuw %m;NIE;bedrijf\n".replace("%m", mark)), Set.of()));

        assertThatExceptionOfType(LineRefused.class)
                .isThrownBy(() -> as(kernteam, () -> lists.enrol(previewed, Set.of())));
        assertThat(as(kernteam, desk::all).stream().map(OrganisationEntry::card))
                .filteredOn(card -> card.name().equals("Nieuw " + mark))
                .singleElement()
                .satisfies(card -> assertThat(card.shortName()).isEqualTo("NIE"));
    }

    @Test
    void what_another_kernteam_looks_after_too_is_refused_when_it_would_change() {
        var other = scene.person("Ander kernteam");
        register.allowFounding(other);
        as(other, () -> strategies.start(StrategyId.create(), new StrategyName("Andere"), scene.amsterdamCity));
        var lines = read(
                "naam;korte naam\n%s;XXX\n".formatted(card(scene.amsterdamCity).name()));

        var planned = as(kernteam, () -> lists.plan(lines));

        assertThat(why(planned.getFirst())).isInstanceOf(NotInEveryKernteam.class);
    }

    @Test
    void a_thousand_lines_take_a_few_seconds() {
        var text = IntStream.range(0, 1_000)
                .mapToObj(i -> "Stad " + i + " " + mark + ";stad")
                .collect(Collectors.joining("\n", "naam;soort\n", "\n"));
        var start = System.nanoTime();
        var lines = read(text);

        var planned = as(kernteam, () -> lists.plan(lines));
        var count = as(kernteam, () -> enrol(lines, Set.of()));

        assertThat(planned).hasSize(1_000).allMatch(PlannedLine::doesSomething);
        assertThat(count).isEqualTo(1_000);
        assertThat(names().stream().filter(name -> name.endsWith(mark))).hasSize(1_000);
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("A thousand lines read, planned and enrolled in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void names_come_as_they_are_in_each_encoding(String encoding) {
        var text = (encoding.startsWith("UTF-16") ? "\uFEFF" : "") + "name,kind\nSúdwest-Fryslân " + mark + ",city\n";

        var lines = as(
                kernteam,
                () -> lists.read("l.csv", text.getBytes(Charset.forName(encoding)))
                        .lines());
        as(kernteam, () -> enrol(lines, Set.of()));

        assertThat(names()).contains("Súdwest-Fryslân " + mark);
    }

    @Test
    void formulas_are_words() {
        var csv = read("naam;soort\n=1+1 %m;stad\n".replace("%m", mark));
        var sheet = SheetFile.of(one -> {
            var head = one.createRow(0);
            head.createCell(0).setCellValue("naam");
            head.createCell(1).setCellValue("soort");
            var row = one.createRow(1);
            row.createCell(0).setCellFormula("1+1");
            row.getCell(0).setCellValue("Uit Excel " + mark);
            row.createCell(1).setCellValue("ministerie");
        });

        as(kernteam, () -> enrol(csv, Set.of()));
        as(kernteam, () -> enrol(lists.read("l.xlsx", sheet).lines(), Set.of()));

        assertThat(names()).contains("=1+1 " + mark, "Uit Excel " + mark);
        assertThat(new String(as(kernteam, () -> lists.file()), StandardCharsets.UTF_8))
                .contains("'=1+1 " + mark);
    }

    @Test
    void all_organisations_as_a_file_change_nothing_when_they_come_back() {
        var planned = as(
                kernteam, () -> lists.plan(lists.read("alle.csv", lists.file()).lines()));

        assertThat(planned).isNotEmpty().allMatch(one -> one.outcome() == Outcome.SAME);
    }

    @Test
    void the_ready_list_is_the_five_and_the_network_and_leaves_what_there_is_alone() {
        as(kernteam, () -> enrol(read("naam;korte naam;soort\nZwolle;038;netwerk\n"), Set.of()));

        var ready = as(kernteam, lists::ready);

        assertThat(ready).hasSize(42).extracting(OrganisationLine::name).doesNotHaveDuplicates();
        assertThat(ready.stream().filter(one -> one.kind().equals("G5")).map(OrganisationLine::name))
                .containsExactly("Amsterdam", "Rotterdam", "Den Haag", "Utrecht", "Eindhoven");
        assertThat(ready.stream().map(OrganisationLine::shortName)).doesNotHaveDuplicates();

        as(kernteam, () -> enrol(ready, Set.of()));

        assertThat(as(kernteam, () -> lists.plan(ready))).allMatch(one -> one.outcome() == Outcome.SAME);
        assertThat(as(kernteam, desk::all).stream().map(OrganisationEntry::card))
                .filteredOn(card -> card.name().equals("Zwolle"))
                .singleElement()
                .satisfies(card -> assertThat(card.shortName()).isEqualTo("038"));
    }

    @Test
    void others_get_nothing_of_it() {
        for (var person : List.of(scene.stranger, scene.eindhoven, scene.wim, scene.observer)) {
            assertThatExceptionOfType(OnlyKeepers.class).isThrownBy(() -> as(person, lists::ready));
            assertThatExceptionOfType(OnlyKeepers.class).isThrownBy(() -> as(person, () -> lists.plan(List.of())));
            assertThatExceptionOfType(OnlyKeepers.class)
                    .isThrownBy(() -> as(person, () -> lists.enrol(List.of(), Set.of())));
            assertThatExceptionOfType(OnlyKeepers.class)
                    .isThrownBy(() -> as(person, () -> lists.read("l.csv", new byte[0])));
            assertThatExceptionOfType(OnlyKeepers.class).isThrownBy(() -> as(person, () -> lists.file()));
        }
    }

    @Test
    void a_list_without_names_is_refused() {
        assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> read("soort\nstad\n"));
    }

    @Test
    void columns_that_nobody_reads_are_named() {
        var text = "naam;plaats;soort;e-mail\nZwolle;Zwolle;stad;x@example.nl\n";

        var file = as(kernteam, () -> lists.read("l.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(file.lines()).hasSize(1);
        assertThat(file.notRead()).containsExactlyInAnyOrder("plaats", "e-mail");
    }

    /** As who presses at once after the preview. */
    private int enrol(List<OrganisationLine> lines, Set<Integer> leftOut) {
        return lists.enrol(lists.plan(lines), leftOut);
    }

    private List<OrganisationLine> read(String text) {
        return as(
                kernteam,
                () -> lists.read("lijst.csv", text.getBytes(StandardCharsets.UTF_8))
                        .lines());
    }

    private static OrganisationText asG32(OrganisationCard card) {
        return new OrganisationText(
                new OrganisationName(card.name()),
                new ShortName(card.shortName()),
                OrganisationKind.G32,
                Optional.of(new Colour("#8a4b16")));
    }

    private static nl.samenspraak.people.Refusal why(PlannedLine line) {
        return line.why().orElseThrow();
    }

    private OrganisationCard card(nl.samenspraak.people.OrganisationId id) {
        return as(kernteam, () -> organisations.card(id));
    }

    private List<String> names() {
        return as(kernteam, desk::all).stream()
                .map(OrganisationEntry::card)
                .map(OrganisationCard::name)
                .toList();
    }
}
