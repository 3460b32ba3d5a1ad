package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.Desk;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@SpringTest
@Import(Desk.class)
class PrepareViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Autowired
    Corrections corrections;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void an_empty_desk_says_what_is_taken_and_what_happens_with_it() {
        openNew(Karibu.DUTCH);

        assertThat(text())
                .contains("Breng de conceptversie binnen")
                .contains("Word (.docx), OpenDocument (.odt) of Markdown (.md), hoogstens 10 MB")
                .contains("Pas dan ziet iemand buiten het kernteam de tekst");
    }

    @Test
    void a_document_that_is_brought_lies_on_the_desk_with_what_was_recognised() {
        openNew(Karibu.DUTCH);

        bring("samen-slim.md", Desk.TEXT);

        assertThat(html()).contains("Steden leren van elkaar").contains("data-kind=\"AMBITION\"");
        assertThat(text()).contains("2 actiepunten").contains("1 ambitie").contains("Uit samen-slim.md");
    }

    @Test
    void a_document_that_is_refused_says_why_and_changes_nothing() {
        openNew(Karibu.DUTCH);

        bring("plan.docx", "geen Word");

        assertThat(text())
                .contains("De naam van dit bestand eindigt op .docx")
                .contains("Breng de conceptversie binnen");
        bring("samen-slim.md", Desk.TEXT);
        assertThat(text()).contains("2 actiepunten");
    }

    @Test
    void every_refusal_and_text_is_there_in_english() {
        openNew(Karibu.ENGLISH);
        assertThat(text()).contains("Bring in the concept version");

        bring("plan.odt", "%PDF-1.7");

        assertThat(text()).contains("The name of this file ends in .odt");
        bring("samen-slim.md", Desk.TEXT);
        assertThat(text()).contains("2 action points").contains("Not published yet");
    }

    @Test
    void one_press_changes_what_a_block_is_and_says_so() {
        openDesk();
        choose(1);
        assertThat(text()).contains("Alinea 1");

        press("Actiepunt");

        assertThat(blocks().get(1).kind()).isEqualTo(BlockKind.ACTION_POINT);
        assertThat(text()).contains("Alinea 1 is nu een actiepunt.").contains("3 actiepunten");
    }

    @Test
    void a_list_that_was_taken_for_action_points_is_put_back_with_one_press() {
        openDesk();
        choose(1);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Zet terug zoals in het document")))
                .isEmpty();
        choose(6);

        press("Zet terug zoals in het document");

        assertThat(blocks().getLast())
                .isEqualTo(Block.of(BlockKind.LIST, "- Een tweede stad kijkt mee\n- Eén loket bij het Rijk"));
        assertThat(text()).contains("Teruggezet zoals in het document.").contains("geen actiepunten");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Zet terug zoals in het document")))
                .isEmpty();
    }

    @Test
    void putting_back_throws_nothing_away_that_was_typed() {
        openDesk();
        choose(6);
        field().setValue("Een derde stad kijkt mee");

        press("Zet terug zoals in het document");

        assertThat(text()).contains("terugzetten zou dat weggooien");
        assertThat(blocks()).hasSize(8);
    }

    @Test
    void a_level_of_heading_is_one_press_away() {
        openDesk();
        choose(1);

        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        one -> "Kop 3".equals(one.getElement().getAttribute("aria-label")))));

        assertThat(blocks().get(1)).isEqualTo(Block.heading(3, "Steden leren van elkaar."));
        assertThat(text()).contains("is nu een kop van niveau 3");
    }

    @Test
    void what_was_typed_is_taken_along_by_whatever_is_pressed_next() {
        openDesk();
        choose(1);

        field().setValue("Steden leren veel van elkaar.");
        press("Omlaag");

        assertThat(blocks().get(2).markdown()).isEqualTo("Steden leren veel van elkaar.");
        assertThat(field().getValue()).isEqualTo("Steden leren veel van elkaar.");
        field().setValue("Steden leren van elkaar!");
        choose(0);
        assertThat(blocks().get(2).markdown()).isEqualTo("Steden leren van elkaar!");
    }

    @Test
    void what_was_typed_and_not_sent_is_back_when_the_page_is_opened_again() {
        openDesk();
        choose(1);
        field().setValue("Steden leren nog meer");
        Karibu.close();

        Karibu.open(application, scene.joyce, Karibu.DUTCH, address(desk.strategy));

        assertThat(field().getValue()).isEqualTo("Steden leren nog meer");
        assertThat(text()).contains("In dit blok staat tekst die u nog niet had bewaard");
        assertThat(blocks().get(1).markdown()).isEqualTo("Steden leren van elkaar.");
    }

    @Test
    void a_block_is_split_where_the_cursor_stands() {
        openDesk();
        choose(1);

        split("", "Steden leren van elkaar.");
        assertThat(text()).contains("Zet de cursor in de tekst");
        split("Steden leren", " van elkaar.");

        assertThat(blocks()).extracting(Block::markdown).contains("Steden leren", "van elkaar.");
        assertThat(field().getValue()).isEqualTo("van elkaar.");
        assertThat(text()).contains("Het tweede deel is Alinea 2");
    }

    @Test
    void a_block_is_merged_moved_and_removed() {
        openDesk();
        choose(1);

        press("Voeg samen met het volgende");
        assertThat(blocks().get(1).markdown()).isEqualTo("Steden leren van elkaar.\n\nElke stad begint opnieuw.");
        press("Omhoog");
        assertThat(blocks().getFirst().kind()).isEqualTo(BlockKind.PARAGRAPH);
        press("Verwijder");
        assertThat(blocks().getFirst().kind()).isEqualTo(BlockKind.HEADING);
        assertThat(text()).contains("Alinea 1 is verwijderd.");
        assertThat(_find(KeptTextArea.class)).isEmpty();
    }

    @Test
    void every_step_is_taken_back_and_again() {
        openDesk();
        var before = blocks();
        choose(1);
        press("Verwijder");
        choose(1);
        press("Actiepunt");

        press("Ongedaan maken");
        fire("proof-stepped", JsonNodeFactory.instance.objectNode().put("event.detail", true));
        assertThat(blocks()).isEqualTo(before);
        press("Ongedaan maken");
        assertThat(blocks()).isEqualTo(before);
        press("Opnieuw");
        assertThat(blocks()).hasSize(before.size() - 1);
        assertThat(text()).contains("Opnieuw gedaan.");
    }

    @Test
    void an_empty_block_is_refused_where_it_is_typed_and_undone_at_once() {
        openDesk();
        choose(1);

        field().setValue(" ");
        press("Bewaar tekst");
        assertThat(text()).contains("Een blok heeft woorden nodig");
        press("Ongedaan maken");

        assertThat(field().getValue()).isEqualTo("Steden leren van elkaar.");
        assertThat(blocks().get(1).markdown()).isEqualTo("Steden leren van elkaar.");
    }

    @Test
    void the_key_on_a_block_removes_it() {
        openDesk();

        fire("block-removed", detail(id(1).toString()));

        assertThat(blocks().get(1).markdown()).isEqualTo("Elke stad begint opnieuw.");
    }

    @Test
    void what_a_colleague_changes_shows_and_what_one_typed_in_it_stays_to_be_copied() {
        openDesk();
        choose(1);
        field().setValue("Mijn woorden");

        as(desk.marije, () -> corrections.rewrite(desk.strategy.id(), desk.id(1), "Haar woorden"));
        Karibu.roundtrip();

        assertThat(field().getValue()).isEqualTo("Mijn woorden");
        assertThat(text())
                .contains("Marije Poel wijzigde de tekst net")
                .contains("Iemand anders wijzigde dit blok net");
        assertThat(left()).isEmpty();
        choose(1);
        assertThat(field().getValue()).isEqualTo("Haar woorden");
        assertThat(left()).containsExactly("Mijn woorden");
    }

    @Test
    void what_one_typed_in_a_block_that_went_is_there_to_copy_until_it_is_thrown_away() {
        openDesk();
        choose(1);
        field().setValue("Mijn woorden");
        Karibu.close();
        as(desk.marije, () -> corrections.moveDown(desk.strategy.id(), desk.id(1)));

        Karibu.open(application, scene.joyce, Karibu.DUTCH, address(desk.strategy));

        assertThat(left()).containsExactly("Mijn woorden");
        assertThat(text()).contains("U typte dit in een blok dat intussen niet meer zo in de tekst staat");
        press("Gooi weg");
        assertThat(text()).doesNotContain("U typte dit in een blok");
        Karibu.close();
        Karibu.open(application, scene.joyce, Karibu.DUTCH, address(desk.strategy));
        assertThat(left()).isEmpty();
    }

    @Test
    void a_block_is_removed_with_what_was_typed_in_it_and_comes_back_with_it() {
        openDesk();
        choose(1);
        field().setValue("Steden leren veel van elkaar.");

        press("Verwijder");
        assertThat(blocks()).extracting(Block::markdown).doesNotContain("Steden leren veel van elkaar.");
        press("Ongedaan maken");

        assertThat(blocks().get(1).markdown()).isEqualTo("Steden leren veel van elkaar.");
        assertThat(left()).isEmpty();
    }

    @Test
    void what_was_seen_too_late_is_not_corrected() {
        openDesk();
        var seen = id(1);

        as(desk.marije, () -> corrections.rewrite(desk.strategy.id(), seen, "Haar woorden"));
        fire("block-removed", detail(seen.toString()));

        assertThat(blocks().get(1)).isEqualTo(Block.of(BlockKind.PARAGRAPH, "Haar woorden"));
        assertThat(text()).contains("Iemand anders wijzigde dit net");
    }

    @Test
    void another_document_comes_instead_only_when_it_can_be_read() {
        openDesk();
        press("Ander document");
        assertThat(text()).contains("vervallen zodra het nieuwe document gelezen is");

        bring("leeg.md", "");
        assertThat(text()).contains("Dit bestand is leeg");
        assertThat(blocks()).isNotEmpty();
        bring("nieuw.md", "# Nieuw\n\nAlles anders.");

        assertThat(blocks()).extracting(Block::markdown).containsExactly("Nieuw", "Alles anders.");
        assertThat(text()).contains("Uit nieuw.md");
    }

    @Test
    void publishing_is_confirmed_and_then_final() {
        openDesk();
        press("Publiceer…");
        assertThat(text()).contains("2 actiepunten").contains("U kunt haar niet meer wijzigen");

        press("Publiceer versie 1");
        assertThat(text()).contains("Vink eerst aan");
        sure();
        title().setValue(" ");
        press("Publiceer versie 1");
        assertThat(text()).contains("Geef een titel");
        title().setValue("Conceptversie");
        press("Publiceer versie 1");

        assertThat(as(scene.eindhoven, () -> drafts.latest(desk.strategy.id()))
                        .orElseThrow()
                        .title())
                .isEqualTo("Conceptversie");
        assertThat(text())
                .contains("Versie 1 is gepubliceerd")
                .contains("De reactieronde opent en sluit u op de startpagina");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("s/" + desk.strategy.slug() + "/lezen");
    }

    @Test
    void publishing_warns_of_what_is_missing_and_of_what_was_changed_meanwhile() {
        openDesk();
        as(scene.joyce, () -> {
            while (desk.blocks().size() > 2) corrections.remove(desk.strategy.id(), desk.id(2));
        });
        Karibu.roundtrip();
        press("Publiceer…");
        assertThat(text()).contains("Er zijn geen actiepunten").contains("Er is geen ambitie aangewezen");
        sure();
        title().setValue("Concept voor de steden");

        as(desk.marije, () -> corrections.rewrite(desk.strategy.id(), desk.id(1), "Anders"));
        press("Publiceer versie 1");

        assertThat(text()).contains("De tekst is intussen veranderd", "de titel die u typte, blijft bewaard");
        assertThat(as(scene.joyce, () -> drafts.latest(desk.strategy.id()))).isEmpty();
        press("Nog niet");
        press("Publiceer…");
        assertThat(title().getValue()).isEqualTo("Concept voor de steden");
    }

    @Test
    void what_is_published_already_says_so() {
        Karibu.open(application, scene.joyce, Karibu.ENGLISH, address(scene.strategy));

        assertThat(text()).contains("Version 1 is published");
    }

    @Test
    void only_the_kernteam_enters() {
        desk.set(scene);
        for (var other : List.of(scene.eindhoven, scene.stranger)) {
            Karibu.open(application, other, Karibu.DUTCH, address(desk.strategy));
            assertThat(text()).doesNotContain("Steden leren").doesNotContain("Publiceer");
            assertThat(_find(Upload.class)).isEmpty();
            Karibu.close();
        }
    }

    private void openNew(Locale language) {
        StrategyCard card = as(scene.joyce, (Supplier<StrategyCard>)
                () -> strategies.start(StrategyId.create(), new StrategyName("Nieuwe strategie"), scene.kernteam));
        Karibu.open(application, scene.joyce, language, address(card));
    }

    private void openDesk() {
        desk.set(scene);
        Karibu.open(application, scene.joyce, Karibu.DUTCH, address(desk.strategy));
    }

    private static String address(StrategyCard card) {
        return "s/" + card.slug() + "/voorbereiden";
    }

    private void bring(String name, String content) {
        var uploads = _find(Upload.class);
        UploadKt._upload(uploads.getLast(), name, content.getBytes(UTF_8));
        Karibu.roundtrip();
        Karibu.roundtrip();
    }

    private List<Block> blocks() {
        return as(scene.joyce, (Supplier<List<Block>>) desk::blocks);
    }

    private BlockId id(int at) {
        return as(scene.joyce, () -> desk.id(at));
    }

    private void choose(int at) {
        fire("block-chosen", detail(id(at).toString()));
    }

    private static void split(String before, String after) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.before", before).put("event.detail.after", after);
        BasicUtilsKt._fireDomEvent(_get(Aside.class), "block-split", data);
        Karibu.roundtrip();
    }

    private static ObjectNode detail(String value) {
        return JsonNodeFactory.instance.objectNode().put("event.detail", value);
    }

    private static void fire(String event, ObjectNode data) {
        BasicUtilsKt._fireDomEvent(sheet(), event, data);
        Karibu.roundtrip();
    }

    private static Div sheet() {
        return _get(Div.class, spec -> spec.withClasses("proof"));
    }

    private static String html() {
        return sheet().getElement().getProperty("innerHTML");
    }

    private static KeptTextArea field() {
        return _get(_get(Aside.class), KeptTextArea.class);
    }

    private static List<String> left() {
        return _find(Div.class, spec -> spec.withClasses("left-text")).stream()
                .map(item -> _get(item, KeptTextArea.class).getValue())
                .toList();
    }

    private static void press(String words) {
        var all = _find(
                NativeButton.class,
                spec -> spec.withPredicate(
                        one -> one.isVisible() && one.getText().equals(words)));
        _click(all.getLast());
        Karibu.roundtrip();
    }

    private static KeptTextArea title() {
        return _get(
                KeptTextArea.class,
                spec -> spec.withPredicate(
                        field -> field.getElement().getTextRecursively().contains("Titel van versie 1")));
    }

    private static void sure() {
        _find(Input.class, spec -> spec.withPredicate(one -> one.getType().equals("checkbox")))
                .getFirst()
                .getElement()
                .setProperty("checked", true);
    }

    private static String text() {
        return visible(UI.getCurrent());
    }

    private static String visible(Component component) {
        if (!component.isVisible()) return "";
        if (component instanceof Dialog dialog) return dialog.getHeaderTitle() + " " + inside(dialog);
        var own = component.getChildren().findAny().isPresent()
                ? ""
                : component.getElement().getTextRecursively();
        return own + " " + inside(component);
    }

    private static String inside(Component component) {
        return component.getChildren().map(PrepareViewTests::visible).collect(Collectors.joining(" "));
    }
}
