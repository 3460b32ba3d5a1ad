package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.access.PeopleDesk;
import nl.samenspraak.discussion.Chair;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.discussion.WaitingQuestion;
import nl.samenspraak.discussion.ui.QuestionsInbox;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Pick;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.round.AccessDesk;
import nl.samenspraak.round.Role;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@SpringTest
class QuestionsViewTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    Discussions discussions;

    @Autowired
    OwnWords ownWords;

    @Autowired
    Questions questions;

    @Autowired
    Chair chair;

    @Autowired
    AccessDesk access;

    @Autowired
    PeopleDesk everybody;

    @Autowired
    Register register;

    @Autowired
    Conversations conversations;

    @Autowired
    UnsentTexts unsent;

    WaitingQuestion asked;

    @BeforeEach
    void askAQuestion() {
        scene.set();
        var question = Opening.question(new CommentText("Geldt dit ook voor ons?"), Optional.of(scene.wim));
        as(scene.eindhoven, () -> discussions.start(scene.round, scene.at("2"), question, UUID.randomUUID()));
        asked = as(scene.wim, () -> questions.waiting(scene.strategy.id())).getFirst();
    }

    @AfterEach
    void close() {
        Karibu.close();
    }

    @Test
    void a_contact_sees_what_waits() {
        open(scene.wim, Karibu.DUTCH);

        assertThat(_get(QuestionsInbox.class).getElement().getTextRecursively()).contains("Open bij alinea 2");
        assertThat(_get(QuestionsView.class).getPageTitle()).startsWith("Vragen die wachten");
    }

    @Test
    void an_answer_that_is_being_written_stays_when_a_colleague_answers_first() {
        var marije = marije();
        writeAnAnswer();

        as(marije, () -> discussions.answer(asked.thread(), new CommentText("Nee."), UUID.randomUUID()));
        Karibu.roundtrip();

        assertThat(Karibu.text())
                .contains("Marije Poel heeft intussen geantwoord.", "Kopieer uw tekst")
                .doesNotContain("Plaats als antwoord");
        assertThat(_get(KeptTextArea.class).getValue()).isEqualTo("Ja, want");
        _click(button("Haal weg van deze lijst"));
        assertThat(Karibu.text()).contains("Er wachten geen vragen");
        assertThat(as(scene.wim, () -> unsent.find("reply:" + asked.thread()))).contains("Ja, want");
    }

    @Test
    void an_answer_that_is_being_written_stays_when_the_question_is_taken_back_closed_or_hidden() {
        writeAnAnswer();
        as(scene.joyce, () -> chair.close(asked.thread(), new Reason("Dubbel")));
        _get(QuestionsInbox.class).refresh();
        assertThat(Karibu.text()).contains("Joyce Velu heeft dit gesprek intussen gesloten.");
        as(scene.joyce, () -> chair.reopen(asked.thread()));
        _get(QuestionsInbox.class).refresh();
        assertThat(Karibu.text()).contains("Plaats als antwoord").doesNotContain("intussen");

        as(scene.joyce, () -> chair.hide(asked.comment(), new Reason("Privé")));
        _get(QuestionsInbox.class).refresh();
        assertThat(Karibu.text()).contains("Deze vraag is intussen verborgen.");
        as(scene.joyce, () -> chair.restore(asked.comment()));
        _get(QuestionsInbox.class).refresh();
        as(scene.eindhoven, () -> ownWords.withdraw(asked.comment()));
        _get(QuestionsInbox.class).refresh();

        assertThat(Karibu.text()).contains("De vraag is intussen ingetrokken.");
        assertThat(_get(KeptTextArea.class).getValue()).isEqualTo("Ja, want");
    }

    @Test
    void an_answer_that_is_being_written_stays_where_it_is_when_the_question_goes_to_another() {
        var marije = marije();
        writeAnAnswer();
        var list =
                _get(KeptTextArea.class).getParent().orElseThrow().getParent().flatMap(Component::getParent);

        as(marije, () -> questions.assign(asked.thread(), marije));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Voor Marije Poel");
        assertThat(_get(KeptTextArea.class)
                        .getParent()
                        .orElseThrow()
                        .getParent()
                        .flatMap(Component::getParent))
                .isEqualTo(list);
        assertThat(_get(KeptTextArea.class).getValue()).isEqualTo("Ja, want");
    }

    @Test
    void a_question_that_was_handed_over_is_folded_again_and_the_next_is_at_hand() {
        var marije = marije();
        var second = Opening.question(new CommentText("En wanneer?"), Optional.of(scene.wim));
        as(scene.eindhoven, () -> discussions.start(scene.round, scene.at("3"), second, UUID.randomUUID()));
        open(scene.wim, Karibu.DUTCH);
        assertThat(_find(NativeButton.class, spec -> spec.withText("Annuleer"))).isEmpty();

        _click(_find(NativeButton.class, spec -> spec.withText("Geef door")).getFirst());
        _get(Pick.class).setValue(marije.toString());
        _click(_find(NativeButton.class, spec -> spec.withText("Geef door")).getFirst());
        Karibu.roundtrip();

        assertThat(_find(Pick.class)).isEmpty();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Annuleer"))).isEmpty();
        assertThat(Karibu.text()).contains("Voor Marije Poel", "De vraag is doorgegeven.");
        assertThat(as(marije, () -> questions.waiting(scene.strategy.id())))
                .filteredOn(WaitingQuestion::mine)
                .singleElement()
                .satisfies(one -> assertThat(one.thread()).isEqualTo(asked.thread()));
    }

    @Test
    void the_inbox_hears_it_when_a_founder_stops_a_contact_and_lets_them_back_in() {
        register.allowFounding(scene.amsterdam);
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Voor Wim Oosterveld");

        as(scene.amsterdam, () -> everybody.shutOut(scene.wim));
        Karibu.roundtrip();
        assertThat(Karibu.text()).doesNotContain("Voor Wim Oosterveld");
        assertThat(as(scene.eindhoven, () -> conversations.at(scene.round, asked.paragraph()))
                        .threads())
                .as("whom the conversation says that it waits for")
                .allMatch(thread -> thread.contact().isEmpty());
        as(scene.amsterdam, () -> everybody.letBackIn(scene.wim));
        await().pollInSameThread().untilAsserted(() -> {
            Karibu.roundtrip();
            assertThat(Karibu.text()).contains("Voor Wim Oosterveld");
        });
    }

    @Test
    void a_question_for_whose_access_is_stopped_moves_to_those_of_nobody_at_once() {
        open(scene.joyce, Karibu.DUTCH);
        assertThat(Karibu.text()).contains("Voor Wim Oosterveld");

        as(scene.joyce, () -> access.shutOut(scene.strategy.id(), scene.wim));
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Geldt dit ook voor ons?").doesNotContain("Voor Wim Oosterveld");
        assertThat(button("Geef door").isVisible()).isTrue();
    }

    @Test
    void in_english_too() {
        open(scene.wim, Karibu.ENGLISH);

        assertThat(_get(QuestionsView.class).getElement().getTextRecursively()).contains("Questions that wait");
    }

    @Test
    void an_organisation_that_is_called_otherwise_is_so_on_the_open_page() {
        open(scene.wim, Karibu.DUTCH);

        scene.rename(scene.eindhovenCity, "Lichtstad");
        Karibu.roundtrip();

        assertThat(Karibu.text()).contains("Lichtstad").doesNotContainPattern("Eindhoven [0-9a-f]{8}");
        assertThat(_find(Crest.class)).extracting(Crest::getText).contains("LI");
    }

    private PersonId marije() {
        var marije = scene.person("Marije Poel");
        as(scene.joyce, () -> scene.join(marije, scene.kernteam, Role.CONTACT));
        return marije;
    }

    private void writeAnAnswer() {
        open(scene.wim, Karibu.DUTCH);
        _click(button("Beantwoord"));
        _get(KeptTextArea.class).setValue("Ja, want");
    }

    private static NativeButton button(String words) {
        return _get(NativeButton.class, spec -> spec.withText(words));
    }

    private void open(PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/vragen");
    }
}
