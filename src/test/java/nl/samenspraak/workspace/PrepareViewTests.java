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
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.Desk;
import nl.samenspraak.preparing.PreparationCard;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.preparing.ui.ProofSheet;
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

    @Autowired
    PreparationDesk preparations;

    private StrategyCard fresh;

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
                .contains("Begin met een document")
                .contains("Een Word-document (.docx), OpenDocument-tekst (.odt) of Markdown (.md), hoogstens 10 MB")
                .contains("Tot dan ziet alleen het kernteam het");
    }

    @Test
    void a_document_that_is_brought_lies_on_the_desk_with_what_was_recognised() {
        openNew(Karibu.DUTCH);

        bring("samen-slim.md", Desk.TEXT);

        assertThat(text()).contains("samen-slim.md").contains("2 actiepunten").contains("een ambitie");
        assertThat(as(scene.joyce, (Supplier<Integer>)
                        () -> card().proof().blocks().size()))
                .isEqualTo(8);
    }

    @Test
    void a_document_that_is_refused_says_why_and_changes_nothing() {
        openNew(Karibu.DUTCH);

        bring("plan.docx", "geen Word");

        assertThat(text()).contains("De naam van dit bestand eindigt op .docx").contains("Begin met een document");
        bring("samen-slim.md", Desk.TEXT);
        assertThat(text()).contains("2 actiepunten");
    }

    @Test
    void everything_is_said_in_english_too() {
        openNew(Karibu.ENGLISH);
        assertThat(text()).contains("Begin with a document");

        bring("plan.odt", "%PDF-1.7");

        assertThat(text()).contains("The name of this file ends in .odt");
        bring("samen-slim.md", Desk.TEXT);
        assertThat(text()).contains("2 action points").contains("Publish…");
        choose(card().proof().blocks().get(1).id());
        assertThat(text()).contains("Split at the cursor").contains("Action point");
    }

    @Test
    void one_press_changes_what_a_block_is_and_says_so() {
        openDesk();
        choose(1);

        press("Actiepunt");

        assertThat(blocks().get(1).kind()).isEqualTo(BlockKind.ACTION_POINT);
        assertThat(text()).contains("Het blok is nu van een andere soort.").contains("3 actiepunten");
    }

    @Test
    void a_level_of_heading_is_chosen() {
        openDesk();
        choose(1);

        press("Kop");
        press("Niveau 3");

        assertThat(blocks().get(1)).isEqualTo(Block.heading(3, "Steden leren van elkaar."));
    }

    @Test
    void what_was_typed_is_taken_along_by_whatever_is_pressed_next() {
        openDesk();
        choose(1);

        field().setValue("Steden leren veel van elkaar.");
        press("Omlaag");

        assertThat(blocks().get(2).markdown()).isEqualTo("Steden leren veel van elkaar.");
        assertThat(field().getValue()).isEqualTo("Steden leren veel van elkaar.");
    }

    @Test
    void what_was_typed_and_not_recorded_is_open_when_one_comes_back_and_is_warned_of_before_publishing() {
        openDesk();
        choose(1);
        field().setValue("Steden leren nog meer");
        Karibu.close();

        Karibu.open(application, scene.joyce, Karibu.DUTCH, address(desk.strategy));

        assertThat(field().getValue()).isEqualTo("Steden leren nog meer");
        assertThat(text()).contains("In dit blok staat tekst die u nog niet had bewaard");
        choose(2);
        press("Publiceer…");
        assertThat(text()).contains("In één blok staat tekst die u typte en nog niet bewaarde");
    }

    @Test
    void a_block_is_split_where_the_cursor_stands() {
        openDesk();
        choose(1);

        split(12);

        assertThat(blocks()).extracting(Block::markdown).contains("Steden leren", "van elkaar.");
        assertThat(text()).contains("Het blok is in tweeën gesplitst.");
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
        assertThat(text()).contains("Het blok is verwijderd.");
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
        fire("proof-stepped", JsonNodeFactory.instance.objectNode().put("event.detail", false));
        press("Opnieuw");
        assertThat(blocks()).hasSize(before.size() - 1);
        assertThat(text()).contains("De correctie is opnieuw gedaan.");
    }

    @Test
    void what_a_colleague_changes_shows_and_what_one_typed_in_it_stays_to_be_copied() {
        openDesk();
        choose(1);
        field().setValue("Mijn woorden");

        as(desk.marije, () -> corrections.rewrite(desk.strategy.id(), desk.id(1), "Haar woorden"));
        Karibu.roundtrip();

        assertThat(field().getValue()).isEqualTo("Mijn woorden");
        assertThat(text()).contains("Iemand anders heeft dit blok net gewijzigd");
        choose(1);
        assertThat(field().getValue()).isEqualTo("Haar woorden");
    }

    @Test
    void another_document_comes_instead_only_when_it_can_be_read() {
        openDesk();
        press("Begin opnieuw met een ander document");
        assertThat(text()).contains("komt in de plaats van deze tekst");

        bring("leeg.md", "");
        assertThat(text()).contains("Dit bestand is leeg");
        assertThat(blocks()).hasSize(8);
        bring("nieuw.md", "# Nieuw\n\nAlles anders.");

        assertThat(blocks()).extracting(Block::markdown).containsExactly("Nieuw", "Alles anders.");
        assertThat(text()).contains("nieuw.md").contains("Het nieuwe document is gelezen.");
    }

    @Test
    void publishing_asks_for_a_title_and_is_final() {
        openDesk();
        press("Publiceer…");
        assertThat(text()).contains("2 actiepunten").contains("De tekst van versie 1 ligt dan vast");

        field().setValue(" ");
        press("Publiceer versie 1");
        assertThat(text()).contains("Geef de conceptversie een titel");
        field().setValue("Conceptversie");
        press("Publiceer versie 1");

        assertThat(as(scene.eindhoven, () -> drafts.latest(desk.strategy.id()))
                        .orElseThrow()
                        .title())
                .isEqualTo("Conceptversie");
        assertThat(text()).contains("Versie 1 is gepubliceerd").doesNotContain("Ongedaan maken");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("s/" + desk.strategy.slug() + "/lezen");
    }

    @Test
    void publishing_warns_of_what_is_missing_and_publishes_only_what_was_seen() {
        openDesk();
        as(scene.joyce, () -> {
            while (desk.blocks().size() > 2) corrections.remove(desk.strategy.id(), desk.id(2));
        });
        Karibu.roundtrip();
        press("Publiceer…");
        assertThat(text()).contains("Let op: er zijn geen actiepunten").contains("Let op: er is geen ambitie");

        as(desk.marije, () -> corrections.rewrite(desk.strategy.id(), desk.id(1), "Anders"));
        press("Publiceer versie 1");

        assertThat(text()).contains("Iemand anders wijzigde dit net");
        assertThat(as(scene.joyce, () -> drafts.latest(desk.strategy.id()))).isEmpty();
    }

    @Test
    void what_is_published_already_says_so() {
        Karibu.open(application, scene.joyce, Karibu.ENGLISH, address(scene.strategy));

        assertThat(text()).contains("Version 1 is published").doesNotContain("Choose a file");
    }

    @Test
    void only_the_kernteam_enters() {
        desk.set(scene);
        for (var other : List.of(scene.eindhoven, scene.stranger)) {
            Karibu.open(application, other, Karibu.DUTCH, address(desk.strategy));
            assertThat(text()).doesNotContain("samen-slim.md").doesNotContain("Publiceer");
            assertThat(_find(Upload.class)).isEmpty();
            Karibu.close();
        }
    }

    private void openNew(Locale language) {
        fresh = as(scene.joyce, (Supplier<StrategyCard>)
                () -> strategies.start(new StrategyName("Nieuwe strategie"), scene.kernteam));
        Karibu.open(application, scene.joyce, language, address(fresh));
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
        choose(id(at));
    }

    private static void choose(BlockId block) {
        fire("block-chosen", detail(block.toString()));
    }

    private static void split(int cursor) {
        var button = _get(NativeButton.class, spec -> spec.withText("Splits bij de cursor"));
        var where = "element.closest('.block-editor').querySelector('textarea').selectionStart";
        BasicUtilsKt._fireDomEvent(
                button, "click", JsonNodeFactory.instance.objectNode().put(where, cursor));
        Karibu.roundtrip();
    }

    /** What lies on the desk of the strategy that was started in this test. */
    private PreparationCard card() {
        return preparations.preparation(fresh.id()).orElseThrow();
    }

    private static ObjectNode detail(String value) {
        return JsonNodeFactory.instance.objectNode().put("event.detail", value);
    }

    private static void fire(String event, ObjectNode data) {
        BasicUtilsKt._fireDomEvent(sheet(), event, data);
        Karibu.roundtrip();
    }

    private static ProofSheet sheet() {
        return _get(ProofSheet.class);
    }

    private static KeptTextArea field() {
        return _find(KeptTextArea.class).getLast();
    }

    private static void press(String words) {
        var all = _find(
                NativeButton.class,
                spec -> spec.withPredicate(
                        one -> one.isVisible() && one.getText().equals(words)));
        _click(all.getLast());
        Karibu.roundtrip();
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
