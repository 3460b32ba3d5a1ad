package nl.samenspraak.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.change.NodeChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.ui.QuestionWatch;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class FrameTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Strategies strategies;

    @Autowired
    Participations participations;

    @Autowired
    Drafts drafts;

    @Autowired
    Rounds rounds;

    @Autowired
    FrameFacts facts;

    @Autowired
    LiveHub hub;

    @Autowired
    QuestionWatch watch;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

    private Scene.Elsewhere elsewhere;
    private StrategyCard other;

    @BeforeEach
    void setTheScene() {
        scene.set();
        elsewhere = scene.elsewhere("Een andere");
        other = elsewhere.strategy();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void it_outlives_pages_and_follows_the_strategy_it_shows_and_no_other() {
        var frame = open(scene.eindhoven, Karibu.DUTCH);
        var audiences = new ArrayList<Integer>();

        for (var turn = 0; turn < 2; turn++) {
            at(scene.strategy, "");
            at(scene.strategy, "/actiepunten");
            assertThat(frame.getElement().getTextRecursively()).contains("Nationale Smart City Strategie");
            var followed = hub.audience(scene.round);
            assertThat(followed).isPositive();

            at(other, "/actiepunten");
            assertThat(frame.getElement().getTextRecursively()).contains("Een andere");
            assertThat(hub.audience(scene.strategy.id())).isZero();
            assertThat(hub.audience(scene.round)).isZero();
            assertThat(hub.audience(elsewhere.round())).isEqualTo(followed);
            audiences.add(hub.audience(other.id()));
        }
        assertThat(audiences.getFirst()).isPositive().isEqualTo(audiences.getLast());
    }

    @Test
    void who_answers_sees_what_waits_from_pages_of_no_strategy_and_of_another() {
        var frame = open(scene.wim, Karibu.DUTCH);
        assertThat(waiting(frame)).isEmpty();

        var first = ask(elsewhere.round(), elsewhere.paragraph());
        Karibu.roundtrip();
        assertThat(words(frame)).contains("1 vraag wacht op u");
        assertThat(waiting(frame).getFirst().getHref()).isEqualTo("s/" + other.slug() + "/vragen");

        at(scene.strategy, "/lezen");
        assertThat(words(frame)).contains("1 vraag wacht op u");
        ask(elsewhere.round(), elsewhere.paragraph());
        arrives(() -> words(frame).contains("2 vragen wachten op u"));

        ask(scene.round, scene.at("1"));
        arrives(() -> words(frame).contains("3 vragen wachten op u"));
        assertThat(waiting(frame).getFirst().getHref()).isEmpty();

        answer(first);
        arrives(() -> words(frame).contains("2 vragen wachten op u"));
    }

    @Test
    void it_says_nothing_that_the_page_says_already() {
        ask(elsewhere.round(), elsewhere.paragraph());
        var frame = open(scene.wim, Karibu.ENGLISH);
        assertThat(words(frame)).contains("1 question is waiting for you");

        at(other, "/lezen");
        // Its room says it too, but on a phone that may be out of sight.
        assertThat(waiting(frame))
                .singleElement()
                .satisfies(link -> assertThat(link.hasClassName("only-here")).isTrue());
        UI.getCurrent().navigate("");
        assertThat(waiting(frame)).isEmpty();

        at(scene.strategy, "/vragen");
        assertThat(words(frame)).contains("1 question is waiting for you");
        assertThat(waiting(frame)).noneMatch(link -> link.hasClassName("only-here"));
    }

    @Test
    void who_answers_nothing_sees_and_follows_nothing_of_elsewhere() {
        ask(elsewhere.round(), elsewhere.paragraph());

        var frame = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(waiting(frame)).isEmpty();
        assertThat(hub.audience(elsewhere.round())).isZero();
        assertThat(hub.audience(other.id())).isZero();
    }

    @Test
    void a_round_that_opens_elsewhere_and_a_role_that_ends_there_are_heard() {
        var third = as(
                scene.joyce,
                () -> strategies.start(StrategyId.create(), new StrategyName("Een derde"), scene.kernteam));
        as(scene.joyce, () -> participations.add(third.id(), scene.wim, scene.kernteam, Role.CONTACT));
        as(
                scene.joyce,
                () -> participations.add(third.id(), scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE));
        var frame = open(scene.wim, Karibu.DUTCH);

        var article = as(
                scene.joyce,
                () -> drafts.article(drafts.publish(third.id(), "Conceptversie", Scene.blocks(), List.of())));
        var round = as(scene.joyce, () -> rounds.open(third.id(), rounds.now().plus(Duration.ofDays(9))));
        arrives(() -> hub.audience(round) > 0);
        ask(round, article.at("1").orElseThrow().paragraph());
        arrives(() -> words(frame).contains("1 vraag wacht op u"));

        as(scene.joyce, () -> participations.end(third.id(), scene.wim, scene.kernteam));
        arrives(() -> waiting(frame).isEmpty());
        assertThat(hub.audience(round)).isZero();
    }

    @Test
    void the_links_to_the_rooms_stay_what_they_are_until_one_of_them_changes() {
        var frame = open(scene.wim, Karibu.DUTCH);
        at(scene.strategy, "/lezen");
        sentTo(rooms(frame));

        remark(scene.round, scene.at("1"));
        Karibu.roundtrip();
        assertThat(sentTo(rooms(frame))).isEmpty();

        ask(scene.round, scene.at("1"));
        arrives(() -> rooms(frame).getProperty("innerHTML").contains("badge"));
        assertThat(sentTo(rooms(frame))).isNotEmpty();
    }

    private Frame open(PersonId who, Locale language) {
        var ui = Karibu.open(application, who, language, "mijn-gegevens");
        var frame = new Frame(facts, hub, watch);
        ui.add(frame);
        ui.addAfterNavigationListener(frame::afterNavigation);
        ui.navigate("s/" + scene.strategy.slug());
        ui.navigate("mijn-gegevens");
        return frame;
    }

    private CommentId ask(RoundId round, ParagraphId paragraph) {
        var question = Opening.question(new CommentText("Mag dat?"), Optional.empty());
        return as(scene.eindhoven, () -> discussions.start(round, paragraph, question, UUID.randomUUID()));
    }

    private void remark(RoundId round, ParagraphId paragraph) {
        var remark = Opening.remark(new CommentText("Dat is waar."));
        as(scene.eindhoven, () -> discussions.start(round, paragraph, remark, UUID.randomUUID()));
    }

    private static Element rooms(Frame frame) {
        return _get(frame, UnorderedList.class, list -> list.withClasses("rooms"))
                .getElement();
    }

    /** What goes to the browser about an element since this was last asked. */
    private static List<NodeChange> sentTo(Element element) {
        var changes = new ArrayList<NodeChange>();
        element.getNode().collectChanges(changes::add);
        return changes;
    }

    private void answer(CommentId question) {
        as(
                scene.joyce,
                () -> discussions.answer(
                        conversations.find(question).thread(), new CommentText("Ja."), UUID.randomUUID()));
    }

    private static List<WaitingLink> waiting(Frame frame) {
        return _find(frame, WaitingLink.class);
    }

    private static String words(Frame frame) {
        return waiting(frame).stream()
                .map(link -> link.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }

    /** A second change within a moment comes a little later. */
    private static void arrives(BooleanSupplier what) {
        await().pollInSameThread().until(() -> {
            Karibu.roundtrip();
            return what.getAsBoolean();
        });
    }

    private static void at(StrategyCard strategy, String page) {
        UI.getCurrent().navigate("s/" + strategy.slug() + page);
    }
}
