package nl.samenspraak.ballot.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class ActionPointListTests {

    private static final String TITLE = "Woorden die doorgaan ".repeat(7) + "tot het eind";
    private static final String TABLE = "\n\n| a | b |\n|---|---|\n| 1 | 2 |";

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    BallotDesk desk;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void a_long_title_is_there_whole_and_its_links_and_notes_are_in_the_text() {
        var list = open(Map.of("a1", "[" + TITLE + "](https://voorbeeld.nl)[^1]\n\nUitleg.\n\n[^1]: De noot."));

        var title = _find(list, Span.class, span -> span.withClasses("title")).getFirst();
        assertThat(title.getText()).isEqualTo(TITLE);
        assertThat(html(list, "inside"))
                .contains("class=\"whole-title\"", "href=\"https://voorbeeld.nl\"", "De noot.", "Terug naar de tekst");
    }

    @Test
    void its_text_and_the_ambition_are_drawn_as_the_draft_is() {
        var list = open(Map.of(
                "a1",
                "Titel" + TABLE + "\n\n![Kaart](picture:abc)",
                "4",
                "Wij willen[^1]:" + TABLE + "\n\n[^1]: Noot."));

        assertThat(html(list, "inside"))
                .contains("<table>", "src=\"/pictures/" + scene.strategy.id() + "/abc\"")
                .doesNotContain("<p class=\"whole-title\"", "| a |");
        assertThat(html(list, "ambition-text")).contains("<table>", "<sup", "Noot.");
    }

    private static String html(ActionPointList list, String around) {
        var whole = _find(list, Div.class, div -> div.withClasses(around)).stream()
                .flatMap(div -> _find(div, Div.class, text -> text.withClasses("text")).stream())
                .map(text -> text.getElement().getProperty("innerHTML"));
        return String.join("", whole.toList());
    }

    /** The scene's text with other words at these places. */
    private ActionPointList open(Map<String, String> words) {
        Karibu.open(application, scene.eindhoven, Karibu.DUTCH, "");
        var passages = scene.article.passages().stream()
                .map(one -> new Passage(one.paragraph(), one.wording(), reworded(one, words), one.number()))
                .toList();
        var article = new Article(scene.article.version(), passages, "", "");
        var list = desk.actionPoints(scene.strategy, scene.round, article);
        UI.getCurrent().add(list);
        list.open(1);
        return _get(ActionPointList.class);
    }

    private static Block reworded(Passage passage, Map<String, String> words) {
        var block = passage.block();
        if (block.kind() == BlockKind.HEADING || !words.containsKey(passage.place())) return block;
        return Block.of(block.kind(), words.get(passage.place()));
    }
}
