package nl.samenspraak.workspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Karibu;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.discussion.CommentText;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.Opening;
import nl.samenspraak.discussion.ui.QuestionsInbox;
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

    @BeforeEach
    void askAQuestion() {
        scene.set();
        var question = Opening.question(new CommentText("Geldt dit ook voor ons?"), Optional.of(scene.wim));
        as(scene.eindhoven, () -> discussions.start(scene.round, scene.at("2"), question, UUID.randomUUID()));
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
    void in_english_too() {
        open(scene.wim, Karibu.ENGLISH);

        assertThat(_get(QuestionsView.class).getElement().getTextRecursively()).contains("Questions that wait");
    }

    private void open(nl.samenspraak.people.PersonId person, Locale language) {
        Karibu.open(application, person, language, "s/" + scene.strategy.slug() + "/vragen");
    }
}
