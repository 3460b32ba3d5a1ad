package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever says "just now" carries what is right a minute later, for the server is not asked again ({@code frame.js}). */
@SpringTest
class JustNowTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    Positions positions;

    @Autowired
    Ambitions ambitions;

    @Autowired
    MissingPoints points;

    @Autowired
    ModerationDesk desk;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void where_positions_are_taken() {
        ballot(scene.eindhoven, "Eerst");
        ballot(scene.eindhoven, "Nu");
        ballot(scene.amsterdam, "Ook");

        open(scene.eindhoven, "/actiepunten?actiepunt=1");
        _find(Fold.class).forEach(JustNowTests::unfold);

        assertThat(justNow()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(JustNowTests::passes);
        assertThat(then()).anyMatch(words -> words.startsWith("Vastgelegd door Vertegenwoordiger Eindhoven, "));
    }

    @Test
    void where_the_kernteam_looks_at_what_was_said() {
        say("Kijk eens naar Delft");
        var hidden = say("Koop nu");
        as(scene.joyce, () -> desk.hide(hidden, new Reason("Reclame")));

        open(scene.joyce, "/moderatie");

        assertThat(justNow()).hasSize(3).allSatisfy(JustNowTests::passes);
        assertThat(then()).anyMatch(words -> words.startsWith("Vertegenwoordiger Eindhoven · opmerking · "));
    }

    @Test
    void where_all_that_came_in_is_listed() {
        say("Goed plan");
        ballot(scene.amsterdam, "Ook");

        open(scene.joyce, "/inbreng");

        assertThat(justNow()).hasSize(4).allSatisfy(JustNowTests::passes);
    }

    @Test
    void once_something_else_stands_there_it_does_not_come_back() {
        ballot(scene.eindhoven, "Eerst");
        open(scene.eindhoven, "/actiepunten?actiepunt=1");
        var before = then().size();

        _find(nl.samenspraak.unsent.ui.KeptTextArea.class).getFirst().setValue("Iets anders");

        assertThat(Karibu.text()).contains("Nog niet vastgelegd");
        assertThat(then()).hasSize(before - 1);
    }

    private void ballot(PersonId who, String why) {
        as(who, () -> {
            var stand = new Stand(Choice.YES_IF, Commitment.NONE, why);
            positions.take(scene.round, scene.at("a1"), stand, UUID.randomUUID());
            ambitions.answer(scene.round, new Verdict(Agrees.FULLY, Enough.NO, why), UUID.randomUUID());
            points.add(scene.round, new MissingText(why, "Ook dorpen."), UUID.randomUUID());
        });
    }

    private CommentId say(String words) {
        return as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round, scene.at("2"), Opening.remark(new CommentText(words)), UUID.randomUUID()));
    }

    private void open(PersonId person, String page) {
        Karibu.open(application, person, Karibu.DUTCH, "s/" + scene.strategy.slug() + page);
    }

    private static void unfold(Fold fold) {
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
    }

    private static List<Element> justNow() {
        return elements(UI.getCurrent())
                .filter(one -> one.getText().contains("zojuist"))
                .toList();
    }

    private static List<String> then() {
        return elements(UI.getCurrent())
                .filter(one -> one.hasAttribute("data-then"))
                .map(one -> one.getAttribute("data-then"))
                .toList();
    }

    private static void passes(Element element) {
        assertThat(element.getAttribute("data-then"))
                .as(element.getText())
                .matches(".*\\d\\.\\d\\d.*")
                .doesNotContain("zojuist");
    }

    private static Stream<Element> elements(Component part) {
        return Stream.concat(Stream.of(part.getElement()), part.getChildren().flatMap(JustNowTests::elements));
    }
}
