package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringTest
class ModerationViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    ModerationDesk desk;

    @Autowired
    Rounds rounds;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void it_shows_what_was_said_and_who_said_it() {
        say("Kijk eens naar Delft");

        open(scene.joyce, Karibu.DUTCH);

        assertThat(Karibu.text())
                .contains("Moderatie")
                .contains("Nog na te kijken (1)")
                .contains("Kijk eens naar Delft")
                .contains("Vertegenwoordiger Eindhoven")
                .contains("Er is nog niets besloten.");
    }

    @Test
    void in_english_too() {
        open(scene.joyce, Karibu.ENGLISH);

        assertThat(Karibu.text()).contains("What was said, the newest first");
    }

    @Test
    void what_is_looked_at_leaves_the_list_of_what_is_not() {
        say("Kijk eens naar Delft");
        open(scene.joyce, Karibu.DUTCH);

        press("Nagekeken");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Nog na te kijken (0)").contains("Alles is nagekeken");
    }

    @Test
    void who_reviews_one_goes_on_with_the_next_or_the_one_before_and_then_with_the_heading() {
        for (var words : List.of("Derde", "Tweede", "Eerste")) say(words);
        open(scene.joyce, Karibu.DUTCH);

        pressIn(1);
        assertThat(focused()).isEqualTo(reviewIn(1).getElement());
        assertThat(rows()).containsExactly("Eerste", "Derde");
        pressIn(1);
        assertThat(focused()).isEqualTo(reviewIn(0).getElement());
        pressIn(0);

        assertThat(focused().getText()).isEqualTo("Reacties om na te kijken");
    }

    @Test
    void hiding_asks_a_reason_and_is_accounted_for() {
        var comment = say("Koop nu onze sensoren");
        open(scene.joyce, Karibu.DUTCH);
        press("Verberg");
        _click(_get(NativeButton.class, spec -> spec.withText("Verberg de reactie")));
        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 10))).isEmpty();
        _get(
                        KeptTextArea.class,
                        spec -> spec.withPredicate(
                                one -> one.getElement().getTextRecursively().startsWith("Reden")))
                .setValue("Reclame");

        _click(_get(NativeButton.class, spec -> spec.withText("Verberg de reactie")));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Joyce Velu verborg een reactie").contains("“Reclame”");
        assertThat(as(scene.joyce, () -> desk.decisions(scene.round, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.comment()).isEqualTo(Optional.of(comment)));
    }

    @Test
    void it_changes_while_joyce_looks() {
        open(scene.joyce, Karibu.DUTCH);

        say("Net gezegd");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Net gezegd");
    }

    @Test
    void what_arrives_moves_nothing_on_the_page_until_it_is_asked_for() {
        for (var words : List.of("Derde", "Tweede", "Eerste")) say(words);
        open(scene.joyce, Karibu.DUTCH);

        say("Net gezegd");
        arrives("1 nieuwe reactie – toon");
        assertThat(rows()).containsExactly("Eerste", "Tweede", "Derde");
        assertThat(Karibu.text()).contains("Nog na te kijken (4)").contains("1 nieuwe reactie – toon");
        say("En nog iets");
        arrives("2 nieuwe reacties – toon");
        pressIn(0);
        assertThat(rows()).containsExactly("Tweede", "Derde");
        press("2 nieuwe reacties – toon");

        assertThat(focused()).isEqualTo(listed().getFirst().getElement());
        assertThat(rows()).containsExactly("En nog iets", "Net gezegd", "Tweede", "Derde");
        assertThat(Karibu.text()).doesNotContain("– toon");
    }

    @Test
    void what_waits_to_be_shown_pushes_nothing_off_the_page() {
        for (var i = 0; i < 101; i++) say("Nummer " + i);
        open(scene.joyce, Karibu.ENGLISH);

        for (var i = 0; i < 3; i++) say("Later");
        arrives("3 new comments – show");
        say("Later");
        arrives("4 new comments – show");

        assertThat(rows()).hasSize(100).startsWith("Nummer 100").endsWith("Nummer 1");
        press("4 new comments – show");
        assertThat(rows()).hasSize(100).startsWith("Later").endsWith("Nummer 5");
    }

    @Test
    void a_comment_that_was_changed_after_it_was_reviewed_waits_too() {
        say("Onderste");
        var changed = say("Eerst zo");
        say("Bovenste");
        open(scene.joyce, Karibu.DUTCH);
        pressIn(1);

        as(scene.eindhoven, () -> ownWords.edit(changed, new CommentText("Nu anders")));
        arrives("1 nieuwe reactie – toon");

        assertThat(rows()).containsExactly("Bovenste", "Onderste");
        press("1 nieuwe reactie – toon");
        assertThat(rows()).containsExactly("Bovenste", "Nu anders", "Onderste");
    }

    @Test
    void all_of_it_can_be_shown_to_the_very_first_also_what_came_in_the_same_moment() {
        var first = say("De eerste van allemaal");
        for (var i = 1; i < 105; i++) say("Nummer " + i);
        jdbc.update(
                "update comment set posted_at = ? where thread in (select id from comment_thread where round = ?)",
                as(scene.joyce, () -> rounds.now()).atOffset(ZoneOffset.UTC),
                scene.round.id());
        as(scene.joyce, () -> {
            for (var i = 0; i < 53; i++) {
                desk.hide(first, new Reason("Besluit " + i));
                desk.restore(first);
            }
        });
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Alle (100+)");
        assertThat(_find(ListItem.class)).hasSize(200);

        press("Toon eerdere reacties");
        press("Toon eerdere besluiten");

        assertThat(Karibu.text())
                .contains("Alle (105)")
                .contains("De eerste van allemaal")
                .contains("“Besluit 0”");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Toon eerdere reacties")))
                .isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Toon eerdere besluiten")))
                .isEmpty();
    }

    @Test
    void an_organisation_that_is_called_otherwise_is_so_on_the_open_page() {
        say("Kijk eens naar Delft");
        open(scene.joyce, Karibu.DUTCH);

        scene.rename(scene.eindhovenCity, "Lichtstad");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Lichtstad").doesNotContainPattern("Eindhoven [0-9a-f]{8}");
        assertThat(_find(Crest.class)).extracting(Crest::getText).contains("LI");
    }

    @Test
    void only_the_kernteam_comes_in() {
        say("Kijk eens naar Delft");

        open(scene.eindhoven, Karibu.DUTCH);

        assertThat(Karibu.text()).doesNotContain("Nog na te kijken");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Verberg"))).isEmpty();
    }

    /** Two changes in one moment are told as one, a moment later. */
    private static void arrives(String words) {
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains(words);
        });
    }

    private static List<String> rows() {
        return listed().stream()
                .map(row -> _get(row, Div.class, spec -> spec.withClasses("txt")))
                .map(words -> words.getElement()
                        .getProperty("innerHTML")
                        .replaceAll("<[^>]*>", "")
                        .strip())
                .toList();
    }

    private static List<ListItem> listed() {
        return _find(ListItem.class, spec -> spec.withClasses("review-row"));
    }

    private static NativeButton reviewIn(int row) {
        return _get(listed().get(row), NativeButton.class, spec -> spec.withText("Nagekeken"));
    }

    private static void pressIn(int row) {
        _click(reviewIn(row));
    }

    /** Where the focus was put last. */
    private static Element focused() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("samenspraak.back("))
                .map(call -> Element.get(call.getOwner()))
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private CommentId say(String words) {
        return as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/moderatie");
    }

    private static void press(String words) {
        _click(_find(NativeButton.class, spec -> spec.withText(words)).getFirst());
    }
}
