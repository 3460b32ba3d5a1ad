package nl.samenspraak.preparing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.AlreadyPublished;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.Progress;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.OnlyKernteam;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(Desk.class)
class PreparationDeskTests {

    private static final Path REPORT = Path.of("..", "shared", "documents", "activiteitenverslag-fase-1.docx");
    private static final DraftTitle TITLE = new DraftTitle("Concept");

    @Autowired
    Scene scene;

    @Autowired
    Desk desk;

    @Autowired
    PreparationDesk preparations;

    @Autowired
    Corrections corrections;

    @Autowired
    Strategies strategies;

    @Autowired
    Drafts drafts;

    private StrategyId strategy;

    static boolean reportIsHere() {
        return Files.exists(REPORT);
    }

    @BeforeEach
    void setTheDesk() {
        strategy = desk.set(scene.set()).strategy.id();
        Scene.signIn(scene.joyce);
    }

    @AfterEach
    void leave() {
        Scene.signOut();
    }

    @Test
    void a_document_is_put_on_the_desk_with_what_was_recognised_and_how_far_it_is() {
        var empty = strategies
                .start(StrategyId.create(), new StrategyName("Nog een"), scene.kernteam)
                .id();
        var told = new ArrayList<Progress>();

        preparations.receive(empty, "samen-slim.md", Desk.TEXT.getBytes(UTF_8), told::add);

        var card = preparations.preparation(empty).orElseThrow();
        assertThat(card.title()).isEqualTo("Samen slim");
        assertThat(card.fileName()).isEqualTo("samen-slim.md");
        assertThat(card.proof().count(BlockKind.ACTION_POINT)).isEqualTo(2);
        assertThat(card.proof().count(BlockKind.AMBITION)).isEqualTo(1);
        assertThat(card.mayUndo()).isFalse();
        assertThat(told).extracting(Progress::percent).isSorted().endsWith(100);
    }

    @Test
    void a_document_that_is_refused_changes_nothing() {
        var before = desk.card();

        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> preparations.receiveInstead(
                        strategy, before.revision(), "leeg.docx", new byte[0], progress -> {}));

        assertThat(desk.card()).isEqualTo(before);
    }

    @Test
    void a_text_in_preparation_is_replaced_only_when_that_was_asked() {
        corrections.remove(strategy, desk.id(0));
        var seen = desk.card().revision();

        assertThatExceptionOfType(AlreadyPreparing.class).isThrownBy(() -> desk.put("# Iets anders"));

        preparations.receiveInstead(strategy, seen, "anders.md", "# Iets anders".getBytes(UTF_8), progress -> {});
        assertThat(desk.blocks()).containsExactly(Block.heading(1, "Iets anders"));
        assertThat(desk.card().revision()).isGreaterThan(seen);
        assertThat(desk.card().mayUndo()).isFalse();
    }

    @Test
    void a_text_that_somebody_just_corrected_is_not_replaced() {
        var seen = desk.card().revision();
        as(desk.marije, () -> corrections.remove(strategy, desk.id(0)));

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> preparations.receiveInstead(
                        strategy, seen, "anders.md", "# Iets anders".getBytes(UTF_8), progress -> {}));
        assertThat(desk.blocks()).hasSizeGreaterThan(1);
    }

    @Test
    void what_is_published_is_what_was_seen() {
        corrections.rewrite(strategy, desk.id(1), "Steden leren veel van elkaar.");
        var seen = desk.card();

        var version = preparations.publish(strategy, seen.revision(), TITLE);

        var article = drafts.article(version);
        assertThat(article.version().title()).isEqualTo("Concept");
        assertThat(article.passages())
                .extracting(Passage::block)
                .containsExactlyElementsOf(
                        seen.proof().blocks().stream().map(ProofBlock::block).toList());
        assertThat(article.actionPoints()).hasSize(2);
        assertThat(preparations.preparation(strategy)).isEmpty();
    }

    @Test
    void a_text_that_changed_since_it_was_seen_is_not_published() {
        var seen = desk.card().revision();
        as(desk.marije, () -> corrections.remove(strategy, desk.id(0)));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> preparations.publish(strategy, seen, TITLE));
        assertThat(drafts.latest(strategy)).isEmpty();
    }

    @Test
    void after_publishing_there_is_nothing_to_prepare() {
        preparations.publish(strategy, desk.card().revision(), TITLE);

        assertThatExceptionOfType(AlreadyPublished.class).isThrownBy(() -> desk.put(Desk.TEXT));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> corrections.undo(strategy, 1));
    }

    @Test
    @EnabledIf("reportIsHere")
    void a_real_report_goes_from_word_to_a_published_version_with_its_pictures() throws IOException {
        var real = strategies
                .start(StrategyId.create(), new StrategyName("Verslag"), scene.kernteam)
                .id();
        preparations.receive(real, "verslag.docx", Files.readAllBytes(REPORT), progress -> {});
        var card = preparations.preparation(real).orElseThrow();
        var paragraph = card.proof().blocks().stream()
                .filter(one -> one.block().kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .orElseThrow();
        corrections.changeKind(real, paragraph.id(), BlockKind.AMBITION, 0);

        var version = preparations.publish(
                real, preparations.preparation(real).orElseThrow().revision(), TITLE);

        var article = drafts.article(version);
        assertThat(article.passages()).hasSize(card.proof().blocks().size());
        assertThat(article.html()).contains("para ambition").doesNotContain("picture:");
        pictures(card)
                .forEach(id -> assertThat(drafts.picture(real, id).bytes()).isNotEmpty());
    }

    @Test
    void strangers_find_nothing_and_others_than_the_kernteam_are_refused() {
        var all = List.<ThrowingCallable>of(
                () -> preparations.preparation(strategy),
                () -> preparations.receive(strategy, "a.md", new byte[] {'a'}, progress -> {}),
                () -> preparations.receiveInstead(strategy, 1, "a.md", new byte[] {'a'}, progress -> {}),
                () -> preparations.publish(strategy, 1, TITLE),
                () -> preparations.picture(strategy, "x"));

        Scene.signIn(scene.stranger);
        all.forEach(act -> assertThatExceptionOfType(NotFound.class).isThrownBy(act));
        Scene.signIn(scene.eindhoven);
        all.forEach(act -> assertThatExceptionOfType(OnlyKernteam.class).isThrownBy(act));
    }

    private static List<String> pictures(PreparationCard card) {
        return card.proof().blocks().stream()
                .flatMap(one -> java.util.regex.Pattern.compile("picture:([0-9a-f]{64})")
                        .matcher(one.block().markdown())
                        .results())
                .map(found -> found.group(1))
                .toList();
    }
}
