package nl.samenspraak.discussion;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.ui.ThreadMenu;
import nl.samenspraak.discussion.ui.ThreadPanel;
import nl.samenspraak.discussion.ui.ThreadPanels;
import nl.samenspraak.moderation.ModerationDesk;
import nl.samenspraak.moderation.ui.Moderation;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundClosed;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.StringNode;

@SpringTest
class ThreadPanelTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    ThreadPanels panels;

    @Autowired
    Discussions discussions;

    @Autowired
    Conversations conversations;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Chair chair;

    @Autowired
    Moderation moderation;

    @Autowired
    ModerationDesk desk;

    @Autowired
    OrganisationDesk organisations;

    @Autowired
    Rounds rounds;

    @Autowired
    Register register;

    @Autowired
    JdbcClient database;

    Talking talking;

    @BeforeEach
    void setTheScene() {
        scene.set();
        talking = new Talking(scene, discussions, conversations);
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void a_remark_is_posted_for_the_organisation_and_stands_there() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        field(panel).setValue("Wij hebben **ervaring**.");
        press(panel, "Plaats namens Eindhoven");

        assertThat(shown(panel))
                .contains("Alinea 2", "Eindhoven", "opmerking", "zojuist", "<strong>ervaring</strong>")
                .contains("Uw reactie is geplaatst");
        assertThat(field(panel).getValue()).isEmpty();
        assertThat(talking.seen(scene.amsterdam, "2").opening().text()).isEqualTo("Wij hebben **ervaring**.");
    }

    @Test
    void a_question_reaches_its_contact_and_gets_an_unmistakable_answer() {
        var asking = open(scene.eindhoven, Karibu.DUTCH);
        press(asking, "Vraag");
        assertThat(shown(asking)).contains("Voor wie is uw vraag?", "Wim Oosterveld");
        field(asking).setValue("Mag dat?");
        press(asking, "Plaats namens");
        assertThat(shown(asking)).contains("Wacht op antwoord van Wim Oosterveld");

        var answering = open(scene.wim, Karibu.DUTCH);
        press(answering, "Beantwoord");
        replyField(answering).setValue("Ja, dat mag.");
        press(answering, "Plaats als antwoord");

        assertThat(shown(answering)).contains("Antwoord", "Wim Oosterveld", "Beantwoord", "Ja, dat mag.");
        assertThat(_find(answering, Div.class, spec -> spec.withClasses("official")))
                .hasSize(1);
    }

    @Test
    void a_wording_proposal_shows_what_it_changes() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Tekstvoorstel");
        var fields = _find(panel, KeptTextArea.class);
        assertThat(fields.getFirst().getValue())
                .isEqualTo("Wat in de ene stad werkt, moet een andere stad binnen een jaar overnemen.");

        fields.getFirst().setValue("Wat in de ene stad werkt, mag een andere stad binnen een jaar overnemen.");
        assertThat(shown(panel)).contains("<del>", "moet</del>", "<ins>", "mag</ins>", "toegevoegd: ", "verwijderd: ");
        press(panel, "Plaats namens");

        assertThat(talking.seen(scene.amsterdam, "2").kind()).isEqualTo(ThreadKind.WORDING_PROPOSAL);
        assertThat(shown(panel)).contains("tekstvoorstel");
    }

    @Test
    void a_reply_that_was_put_away_or_sent_can_be_written_again() {
        talking.remark(scene.amsterdam, "2", "Goed plan");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Reageer");
        press(panel, "Annuleer");

        press(panel, "Reageer");
        replyField(panel).setValue("Eerste");
        press(panel, "Plaats namens Eindhoven");
        press(panel, "Reageer");
        replyField(panel).setValue("Tweede");
        press(panel, "Plaats namens Eindhoven");

        assertThat(shown(panel)).contains("Eerste", "Tweede");
    }

    @Test
    void one_replies_agrees_and_stops_agreeing() {
        var remark = talking.remark(scene.amsterdam, "2", "Goed plan");
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        press(panel, "Eens");
        assertThat(shown(panel)).contains("1 eens", "aria-pressed=\"true\"");
        press(panel, "1 eens");
        assertThat(talking.seen(scene.amsterdam, "2").opening().agreeing()).isEmpty();
        press(panel, "Reageer");
        replyField(panel).setValue("Doen wij ook");
        press(panel, "Plaats namens");

        assertThat(talking.seen(scene.amsterdam, "2").comments()).hasSize(2);
        assertThat(buttons(panel, "Annuleer")).isEmpty();
        assertThat(talking.thread(remark)).isNotNull();
    }

    @Test
    void ones_own_words_are_edited_with_their_history_and_withdrawn_with_a_trace() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerste tekst");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "⋯");
        press(panel, "Wijzig");
        _find(panel, KeptTextArea.class).getFirst().setValue("Tweede tekst");
        press(panel, "Bewaar de wijziging");
        assertThat(shown(panel)).contains("Tweede tekst", "gewijzigd").doesNotContain("Eerste tekst");

        press(panel, "⋯");
        press(panel, "Eerdere tekst");
        assertThat(shown(panel)).contains("Eerste tekst");
        press(panel, "⋯");
        press(panel, "⋯");
        press(panel, "Trek in");
        press(panel, "Ja, trek in");

        assertThat(shown(panel)).contains("Deze reactie is ingetrokken").doesNotContain("Tweede tekst");
        assertThat(talking.seen(scene.eindhoven, "2").opening().id()).isEqualTo(remark);
    }

    @Test
    void an_earlier_text_is_not_of_today_when_it_was_replaced_on_the_day_it_was_written() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerste tekst");
        as(scene.eindhoven, () -> ownWords.edit(remark, new CommentText("Tweede tekst")));
        var then = Timestamp.from(Instant.parse("2025-03-04T10:00:00Z"));
        for (var moment : List.of(
                "comment set posted_at = :then where id",
                "comment set edited_at = :then where id",
                "edition set written_at = :then where comment"))
            database.sql("update " + moment + " = :comment")
                    .param("then", then)
                    .param("comment", remark.id())
                    .update();
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        press(panel, "⋯");
        press(panel, "Eerdere tekst");

        assertThat(shown(panel)).contains("4 maart 2025").doesNotContain("vandaag");
    }

    @Test
    void the_link_is_said_to_be_copied_only_when_the_browser_did() {
        talking.remark(scene.amsterdam, "2", "Van hen");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "⋯");
        press(panel, "Kopieer de link");
        assertThat(shown(panel)).doesNotContain("Link gekopieerd");

        browserAnswers("copyAddress", "https://samenspraak.example/s/x/lezen/2?reactie=1");
        assertThat(shown(panel)).contains("Kopieer dit adres zelf").doesNotContain("Link gekopieerd");
        assertThat(_find(panel, Input.class).getFirst().getValue()).endsWith("/lezen/2?reactie=1");
        press(panel, "⋯");
        press(panel, "⋯");
        press(panel, "Kopieer de link");
        browserAnswers("copyAddress", "");

        assertThat(shown(panel)).contains("Link gekopieerd").doesNotContain("Kopieer dit adres zelf");
    }

    @Test
    void a_live_change_leaves_what_is_unfolded_of_a_comment_and_the_focus_alone() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerste tekst");
        as(scene.eindhoven, () -> ownWords.edit(remark, Talking.text("Tweede tekst")));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "⋯");
        var withdraw = buttons(panel, "Trek in").getFirst();
        as(scene.amsterdam, () -> ownWords.agree(remark));
        panel.refresh();
        assertThat(buttons(panel, "Trek in").getFirst()).isSameAs(withdraw);
        assertThat(shown(panel)).contains("Eens: Amsterdam");

        press(panel, "Trek in");
        var sure = buttons(panel, "Ja, trek in").getFirst();
        as(scene.amsterdam, () -> ownWords.stopAgreeing(remark));
        panel.refresh();
        assertThat(buttons(panel, "Ja, trek in")).containsExactly(sure);

        press(panel, "⋯");
        press(panel, "⋯");
        press(panel, "Eerdere tekst");
        assertThat(shown(panel)).contains("Eerste tekst");
        as(scene.amsterdam, () -> ownWords.agree(remark));
        panel.refresh();
        assertThat(shown(panel)).contains("Eerste tekst").doesNotContain("Kopieer de link");
        as(scene.eindhoven, () -> ownWords.edit(remark, Talking.text("Derde tekst")));
        panel.refresh();
        assertThat(shown(panel)).contains("Eerste tekst", "Tweede tekst", "Derde tekst");

        press(panel, "⋯");
        press(panel, "⋯");
        press(panel, "Kopieer de link");
        browserAnswers("copyAddress", "https://samenspraak.example/s/x/lezen/2?reactie=1");
        as(scene.amsterdam, () -> ownWords.stopAgreeing(remark));
        panel.refresh();
        assertThat(shown(panel)).contains("Kopieer dit adres zelf");
    }

    @Test
    void what_is_unfolded_of_a_comment_closes_when_it_cannot_be_done_any_more() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerste tekst");
        as(scene.eindhoven, () -> ownWords.edit(remark, Talking.text("Tweede tekst")));
        var another = talking.remark(scene.eindhoven, "2", "Nog iets");
        as(scene.eindhoven, () -> ownWords.edit(another, Talking.text("Nog iets anders")));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "⋯");
        press(panel, "Trek in");

        as(scene.joyce, () -> rounds.close(scene.round));
        panel.refresh();

        assertThat(buttons(panel, "Ja, trek in")).isEmpty();
        assertThat(shown(panel)).doesNotContain("more-menu");
        press(panel, "⋯");
        assertThat(buttons(panel, "Wijzig")).isEmpty();
        assertThat(buttons(panel, "Trek in")).isEmpty();
        assertThat(buttons(panel, "Kopieer de link")).hasSize(1);

        var reading = open(scene.amsterdam, Karibu.DUTCH);
        press(reading, "⋯");
        press(reading, "Eerdere tekst");
        assertThat(shown(reading)).contains("Eerste tekst");
        as(scene.joyce, () -> {
            chair.hide(remark, new Reason("Daarom."));
            chair.hide(another, new Reason("Daarom."));
        });
        reading.refresh();
        assertThat(shown(reading)).doesNotContain("Eerste tekst", "Nog iets");
        assertThat(buttons(reading, "⋯")).isEmpty();
    }

    @Test
    void a_live_change_leaves_a_reason_that_is_being_typed_alone() {
        var remark = talking.remark(scene.eindhoven, "2", "Lelijk woord");
        var panel = open(scene.joyce, Karibu.DUTCH, moderation);
        press(panel, "⋯");
        press(panel, "Verberg");
        var reason = _get(Dialog.class)
                .getChildren()
                .filter(KeptTextArea.class::isInstance)
                .map(KeptTextArea.class::cast)
                .findFirst()
                .orElseThrow();
        reason.setValue("Een lelijk wo");

        as(scene.amsterdam, () -> ownWords.agree(remark));
        panel.refresh();

        assertThat(_get(Dialog.class).isOpened()).isTrue();
        assertThat(reason.getValue()).isEqualTo("Een lelijk wo");
        assertThat(reason.isAttached()).isTrue();
    }

    @Test
    void a_reply_that_was_withdrawn_offers_the_kernteam_nothing() {
        var remark = talking.remark(scene.amsterdam, "2", "Eerst");
        var reply = talking.reply(scene.eindhoven, remark, "Weer weg");
        var panel = open(scene.joyce, Karibu.DUTCH, moderation);
        assertThat(buttons(panel, "⋯")).hasSize(2);
        press(panel, "⋯");

        as(scene.eindhoven, () -> ownWords.withdraw(reply));
        panel.refresh();

        assertThat(buttons(panel, "⋯")).hasSize(1);
        assertThat(buttons(panel, "Verberg")).hasSize(1);
    }

    private void typeAWordingAndThenAQuestion() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Tekstvoorstel");
        _find(panel, KeptTextArea.class).getFirst().setValue("Wat in de ene stad werkt, mag");
        press(panel, "Vraag");
        field(panel).setValue("Mag dat wel?");
        Karibu.close();
    }

    private static void browserAnswers(String asked, String answer) {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(asked))
                .forEach(call -> call.complete(StringNode.valueOf(answer)));
    }

    @Test
    void nobody_sees_buttons_for_what_another_wrote() {
        talking.remark(scene.amsterdam, "2", "Van hen");
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        press(panel, "⋯");

        assertThat(buttons(panel, "Wijzig")).isEmpty();
        assertThat(buttons(panel, "Trek in")).isEmpty();
        assertThat(buttons(panel, "Kopieer de link")).hasSize(1);
    }

    @Test
    void what_is_hidden_leaves_a_trace_and_its_writer_reads_why() {
        var remark = talking.remark(scene.eindhoven, "2", "Lelijk woord");
        as(scene.joyce, () -> chair.hide(remark, new Reason("Een lelijk woord.")));

        assertThat(shown(open(scene.amsterdam, Karibu.DUTCH)))
                .contains("Het kernteam heeft deze reactie verborgen op")
                .doesNotContain("elijk");
        assertThat(shown(open(scene.eindhoven, Karibu.DUTCH))).contains("Reden: “Een lelijk woord.”", "Lelijk woord");
    }

    @Test
    void a_live_change_leaves_what_one_is_doing_untouched() {
        var first = talking.remark(scene.amsterdam, "2", "Eerst");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Reageer");
        replyField(panel).setValue("Half ge");
        var reply = replyField(panel);
        var item = _find(panel, Div.class, spec -> spec.withClasses("c")).getFirst();
        var head = item.getElement().getChild(0).getProperty("innerHTML");

        talking.reply(scene.wim, first, "Een ander zegt iets");
        talking.remark(scene.amsterdam, "2", "Nog een gesprek");
        Karibu.roundtrip();
        Karibu.roundtrip();
        panel.refresh();

        assertThat(shown(panel)).contains("Een ander zegt iets", "Nog een gesprek", "Nieuwe reactie van Amsterdam");
        assertThat(replyField(panel)).isSameAs(reply);
        assertThat(reply.getValue()).isEqualTo("Half ge");
        assertThat(_find(panel, Div.class, spec -> spec.withClasses("c")).getFirst())
                .isSameAs(item);
        assertThat(item.getElement().getChild(0).getProperty("innerHTML")).isSameAs(head);
    }

    @Test
    void a_wording_that_was_typed_outlives_a_remark_that_is_posted_first() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Tekstvoorstel");
        var wording = _find(panel, KeptTextArea.class).getFirst();
        wording.setValue("Wat in de ene stad werkt, mag elders ook.");
        press(panel, "Opmerking");
        field(panel).setValue("Kort iets anders");

        press(panel, "Plaats namens");

        assertThat(talking.seen(scene.amsterdam, "2").opening().text()).isEqualTo("Kort iets anders");
        assertThat(wording.getValue()).isEqualTo("Wat in de ene stad werkt, mag elders ook.");
        assertThat(shown(panel)).contains("mag elders ook.</ins>");
        press(panel, "Opmerking");
        Karibu.close();
        assertThat(shown(open(scene.eindhoven, Karibu.DUTCH))).contains("mag elders ook.</ins>");
    }

    /** Otherwise a wording that is not finished would be posted in the name of a city, and no contact would get the question. */
    @Test
    void a_question_that_was_typed_beside_a_wording_is_still_a_question_after_a_reload() {
        typeAWordingAndThenAQuestion();

        var panel = open(scene.eindhoven, Karibu.DUTCH);
        assertThat(shown(panel)).contains("Voor wie is uw vraag?");
        press(panel, "Plaats namens");

        assertThat(talking.seen(scene.amsterdam, "2").kind()).isEqualTo(ThreadKind.QUESTION);
        assertThat(shown(panel)).contains("Uw tekstvoorstel staat er nog");
    }

    @Test
    void a_wording_that_was_typed_before_a_question_is_there_to_copy_when_the_round_has_closed() {
        typeAWordingAndThenAQuestion();
        as(scene.joyce, () -> rounds.close(scene.round));

        var panel = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(_find(panel, KeptTextArea.class))
                .extracting(KeptTextArea::getValue)
                .containsExactly("Wat in de ene stad werkt, mag", "Mag dat wel?");
    }

    @Test
    void an_open_conversation_waits_for_nobody_any_more_when_its_contact_is_stopped() {
        as(
                scene.eindhoven,
                () -> discussions.start(
                        scene.round,
                        scene.at("2"),
                        Opening.question(new CommentText("Mag dat?"), Optional.of(scene.wim)),
                        UUID.randomUUID()));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        assertThat(shown(panel)).contains("Wacht op antwoord van Wim Oosterveld");

        register.shutOut(scene.wim, scene.joyce);
        Karibu.roundtrip();

        assertThat(shown(panel)).contains("Wacht op antwoord").doesNotContain("van Wim Oosterveld");
    }

    @Test
    void a_conversation_in_which_one_writes_stays_where_it_is_when_another_is_pinned_above_it() {
        talking.remark(scene.amsterdam, "2", "Eerste gesprek");
        var later = talking.remark(scene.amsterdam, "2", "Tweede gesprek");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Reageer");
        replyField(panel).setValue("Half ge");
        var block = replyField(panel).getParent().flatMap(Component::getParent).orElseThrow();
        var list = block.getElement().getParent();
        assertThat(list.indexOfChild(block.getElement())).isZero();

        as(scene.joyce, () -> chair.pin(talking.thread(later)));
        panel.refresh();

        assertThat(list.indexOfChild(block.getElement())).isZero();
        press(panel, "Annuleer");
        as(scene.joyce, () -> chair.unpin(talking.thread(later)));
        panel.refresh();
        as(scene.joyce, () -> chair.pin(talking.thread(later)));
        panel.refresh();
        assertThat(list.indexOfChild(block.getElement())).isOne();
    }

    @Test
    void the_second_click_of_a_double_click_takes_no_agreement_back() {
        talking.remark(scene.amsterdam, "2", "Goed plan");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        var agree = buttons(panel, "Eens").getFirst();

        ComponentUtil.fireEvent(agree, doubleClick(agree, 1));
        ComponentUtil.fireEvent(agree, doubleClick(agree, 2));

        assertThat(talking.seen(scene.amsterdam, "2").opening().agreeing()).hasSize(1);
    }

    private static ClickEvent<NativeButton> doubleClick(NativeButton button, int count) {
        return new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false);
    }

    @Test
    void an_open_panel_follows_the_round_by_itself() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        talking.remark(scene.amsterdam, "2", "Van een ander");
        Karibu.roundtrip();

        assertThat(shown(panel)).contains("Van een ander");
    }

    @Test
    void a_reply_that_was_not_sent_is_open_again_after_a_reload() {
        talking.remark(scene.amsterdam, "2", "Eerst");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "Reageer");
        replyField(panel).setValue("Half ge");
        press(panel, "Tekstvoorstel");

        var later = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(replyField(later).getValue()).isEqualTo("Half ge");
        assertThat(shown(later)).contains("Uw nieuwe tekst");
    }

    @Test
    void an_edit_that_was_not_sent_is_open_again_after_a_reload_and_can_be_sent() {
        talking.remark(scene.eindhoven, "2", "Eerste tekst");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "⋯");
        press(panel, "Wijzig");
        _find(panel, KeptTextArea.class).getFirst().setValue("Tweede te");

        var later = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(_find(later, KeptTextArea.class).getFirst().getValue()).isEqualTo("Tweede te");
        press(later, "Bewaar de wijziging");
        assertThat(talking.seen(scene.amsterdam, "2").opening().text()).isEqualTo("Tweede te");
    }

    @Test
    void an_edit_that_was_not_sent_can_still_be_copied_after_the_conversation_was_closed() {
        var proposal =
                talking.start(scene.eindhoven, "2", Opening.proposal(new ProposedWording("Nieuw"), Optional.empty()));
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        press(panel, "⋯");
        press(panel, "Wijzig");
        _find(panel, KeptTextArea.class).getFirst().setValue("Nieuwer");
        as(scene.joyce, () -> chair.close(talking.thread(proposal), new Reason("Verwerkt")));

        var later = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(_find(later, KeptTextArea.class).getFirst().getValue()).isEqualTo("Nieuwer");
        assertThat(buttons(later, "Kopieer uw tekst")).hasSize(1);
        assertThat(buttons(later, "Bewaar de wijziging")).isEmpty();
    }

    @Test
    void when_the_round_closes_what_was_typed_stays_to_be_copied() {
        var remark = talking.remark(scene.amsterdam, "2", "Eerst");
        var panel = open(scene.eindhoven, Karibu.DUTCH);
        field(panel).setValue("Net te laat");
        var post = buttons(panel, "Plaats namens").getFirst();
        as(scene.joyce, () -> rounds.close(scene.round));
        Karibu.roundtrip();

        assertThatExceptionOfType(RoundClosed.class)
                .isThrownBy(() -> ComponentUtil.fireEvent(post, new ClickEvent<>(post)));

        assertThat(shown(panel)).contains("Je kunt niet meer reageren", "Eerst", "Kopieer uw tekst");
        assertThat(field(panel).getValue()).isEqualTo("Net te laat");
        assertThat(buttons(panel, "Plaats namens")).isEmpty();
        assertThat(buttons(panel, "Reageer")).isEmpty();
        assertThat(buttons(panel, "Eens")).isEmpty();
        assertThat(talking.thread(remark)).isNotNull();
    }

    @Test
    void an_observer_reads_along() {
        talking.remark(scene.eindhoven, "2", "Te lezen");
        var panel = open(scene.observer, Karibu.ENGLISH);

        assertThat(shown(panel)).contains("Te lezen", "You read along as an observer", "Paragraph 2", "remark");
        assertThat(buttons(panel, "Post for")).isEmpty();
        assertThat(buttons(panel, "Reply")).isEmpty();
    }

    @Test
    void who_speaks_for_an_organisation_that_stopped_reads_that_it_did() {
        var panel = open(scene.eindhoven, Karibu.DUTCH);

        as(scene.joyce, () -> organisations.retire(scene.eindhovenCity));
        arrives(panel, "De organisatie waarvoor u spreekt is gestopt.");

        assertThat(shown(panel)).doesNotContain("waarnemer");
        assertThat(buttons(panel, "Plaats namens")).isEmpty();
        assertThat(shown(open(scene.observer, Karibu.DUTCH))).contains("U leest mee als waarnemer");
    }

    @Test
    void an_organisation_that_is_called_otherwise_is_so_in_an_open_conversation() {
        talking.remark(scene.eindhoven, "2", "Van ons");
        var panel = open(scene.amsterdam, Karibu.DUTCH);
        assertThat(shown(panel)).containsPattern("Eindhoven [0-9a-f]{8}");

        scene.rename(scene.eindhovenCity, "Lichtstad");
        arrives(panel, "Lichtstad");
        assertThat(shown(panel)).doesNotContainPattern("Eindhoven [0-9a-f]{8}");
        scene.rename(scene.amsterdamCity, "Mokum");
        arrives(panel, "Plaats namens Mokum");

        assertThat(buttons(panel, "Plaats namens Amsterdam")).isEmpty();
    }

    @Test
    void what_was_reviewed_is_asked_again_only_when_something_was_said_here_or_reviewed() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerst zo");
        var asked = new AtomicInteger();
        var panel = open(scene.joyce, Karibu.DUTCH, new ThreadMenu() {
            @Override
            public List<Choice> choices(Participant me, ThreadDetail thread, CommentDetail comment) {
                return moderation.choices(me, thread, comment);
            }

            @Override
            public Map<ThreadId, String> notes(Participant me, List<ThreadDetail> threads) {
                asked.incrementAndGet();
                return moderation.notes(me, threads);
            }

            @Override
            public long changes(RoundId round) {
                return moderation.changes(round);
            }
        });
        var before = asked.get();

        talking.remark(scene.amsterdam, "1", "Elders");
        panel.refresh();
        assertThat(asked).hasValue(before);
        as(scene.joyce, () -> desk.reviewComment(remark, rounds.now()));
        panel.refresh();

        assertThat(asked).hasValue(before + 1);
        assertThat(shown(panel)).contains("✓ nagekeken");
    }

    @Test
    void what_the_kernteam_reviewed_says_so_until_something_new_is_said() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerst zo");
        var panel = open(scene.joyce, Karibu.DUTCH, moderation);
        press(panel, "⋯");
        press(panel, "Nagekeken");

        assertThat(shown(panel)).contains("✓ nagekeken", "Het gesprek is nagekeken");
        assertThat(mayReview(panel)).isFalse();

        as(scene.eindhoven, () -> ownWords.edit(remark, new CommentText("Nu anders")));
        panel.refresh();
        assertThat(shown(panel)).doesNotContain("✓ nagekeken");
        assertThat(mayReview(panel)).isTrue();

        press(panel, "⋯");
        press(panel, "Nagekeken");
        talking.reply(scene.amsterdam, remark, "Nog iets");
        panel.refresh();
        assertThat(shown(panel)).doesNotContain("✓ nagekeken");
        assertThat(mayReview(panel)).isTrue();
    }

    @Test
    void a_colleagues_review_of_all_that_was_said_shows_and_to_the_kernteam_alone() {
        var remark = talking.remark(scene.eindhoven, "2", "Eerst");
        var reply = talking.reply(scene.amsterdam, remark, "Dan");
        var panel = open(scene.joyce, Karibu.ENGLISH, moderation);
        press(panel, "⋯");

        as(scene.joyce, () -> desk.reviewComment(remark, Instant.MAX));
        panel.refresh();
        assertThat(buttons(panel, "Reviewed")).hasSize(1);
        as(scene.joyce, () -> desk.reviewComment(reply, Instant.MAX));
        panel.refresh();

        assertThat(shown(panel)).contains("✓ reviewed");
        assertThat(buttons(panel, "Reviewed")).isEmpty();
        assertThat(shown(open(scene.eindhoven, Karibu.ENGLISH, moderation))).doesNotContain("✓ reviewed");
    }

    @Test
    void a_closed_thread_says_so_and_takes_no_replies() {
        var remark = talking.remark(scene.eindhoven, "2", "Besproken");
        as(scene.joyce, () -> chair.close(talking.thread(remark), new Reason("Verwerkt")));
        as(scene.joyce, () -> chair.pin(talking.thread(remark)));

        var panel = open(scene.amsterdam, Karibu.DUTCH);

        assertThat(shown(panel)).contains("Gesloten door Joyce Velu", "Verwerkt", "Vastgezet");
        assertThat(buttons(panel, "Reageer")).isEmpty();
    }

    @Test
    void what_others_wrote_since_is_new() {
        talking.remark(scene.amsterdam, "2", "Van hen");
        talking.remark(scene.eindhoven, "2", "Van ons");

        var panel = open(scene.eindhoven, Karibu.DUTCH);

        assertThat(shown(panel).split("class=\"pill new\"", -1)).hasSize(2);
    }

    @Test
    void a_question_is_handed_over() {
        talking.question(scene.eindhoven, "2", "Mag dat?");
        var panel = open(scene.wim, Karibu.DUTCH);

        press(panel, "Geef door");
        var select = descendants(panel.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("select"))
                .findFirst()
                .orElseThrow();
        press(panel, "Geef door");
        assertThat(shown(panel)).contains("Wacht op antwoord van Wim Oosterveld");
        choose(select, scene.joyce);
        press(panel, "Geef door");

        assertThat(shown(panel)).contains("Wacht op antwoord van Joyce Velu");
    }

    @Test
    void words_that_look_like_html_stay_words() {
        talking.remark(scene.amsterdam, "2", "<img src=x onerror=alert(1)> [klik](javascript:alert(1))");
        talking.start(
                scene.amsterdam, "2", Opening.proposal(new ProposedWording("<script>x</script>"), Optional.empty()));

        assertThat(shown(open(scene.eindhoven, Karibu.DUTCH))).doesNotContain("<img", "<script", "href=\"javascript");
    }

    @Test
    void others_may_offer_more_and_the_panel_tells_when_it_is_closed() {
        talking.remark(scene.amsterdam, "2", "Van hen");
        var done = new AtomicInteger();
        ThreadMenu menu = (me, thread, comment) -> List.of(new ThreadMenu.Choice("Verberg", done::incrementAndGet));
        var panel = open(scene.joyce, Karibu.DUTCH, menu);
        panel.addCloseListener(closed -> done.addAndGet(10));

        press(panel, "⋯");
        press(panel, "Verberg");
        press(panel, "×");

        assertThat(done).hasValue(11);
        assertThat(buttons(panel, "Verberg")).isEmpty();
    }

    private ThreadPanel open(PersonId person, Locale language) {
        return open(person, language, ThreadMenu.NONE);
    }

    private ThreadPanel open(PersonId person, Locale language, ThreadMenu menu) {
        var address = "s/" + scene.strategy.slug() + "/lezen";
        Karibu.open(application, person, language, address);
        var passage = scene.article.at("2").orElseThrow();
        var panel = panels.open(scene.round, passage, address + "/2", Instant.EPOCH, menu);
        UI.getCurrent().add(panel);
        return panel;
    }

    /** Of the first conversation; its menu is closed again. */
    private static boolean mayReview(ThreadPanel panel) {
        press(panel, "⋯");
        var may = !buttons(panel, "Nagekeken").isEmpty();
        press(panel, "⋯");
        return may;
    }

    /** A second change within a moment comes a little later. */
    private static void arrives(ThreadPanel panel, String words) {
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(shown(panel)).contains(words);
        });
    }

    private static KeptTextArea field(ThreadPanel panel) {
        return _find(panel, KeptTextArea.class).getLast();
    }

    private static KeptTextArea replyField(ThreadPanel panel) {
        return _find(
                        panel,
                        KeptTextArea.class,
                        spec -> spec.withPredicate(
                                field -> field.getElement().getTextRecursively().contains("Uw reactie")))
                .getFirst();
    }

    private static void press(ThreadPanel panel, String label) {
        _click(buttons(panel, label).getFirst());
    }

    private static List<NativeButton> buttons(ThreadPanel panel, String label) {
        return _find(
                panel,
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith(label)));
    }

    private static void choose(Element select, PersonId person) {
        Component component = select.getComponent().orElseThrow();
        ((com.vaadin.flow.component.HasValue<?, String>) component).setValue(person.toString());
    }

    /** All that is to be seen or heard in the panel: texts, attributes and inner HTML. */
    private static String shown(ThreadPanel panel) {
        return shown(panel.getElement());
    }

    private static String shown(Element element) {
        if (element.isTextNode()) return element.getText() + "\n";
        if (!element.isVisible()) return "";
        var attributes = element.getAttributeNames()
                .map(name -> name + "=\"" + element.getAttribute(name) + "\"")
                .collect(Collectors.joining(" "));
        return attributes
                + element.getProperty("innerHTML", "")
                + element.getChildren().map(ThreadPanelTests::shown).collect(Collectors.joining());
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ThreadPanelTests::descendants));
    }
}
