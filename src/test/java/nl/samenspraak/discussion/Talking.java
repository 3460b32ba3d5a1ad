package nl.samenspraak.discussion;

import static nl.samenspraak.Scene.as;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.Scene;
import nl.samenspraak.people.PersonId;

/** Short ways to say something in a scene. */
record Talking(Scene scene, Discussions discussions, Conversations conversations) {

    static CommentText text(String text) {
        return new CommentText(text);
    }

    CommentId remark(PersonId by, String place, String text) {
        return start(by, place, Opening.remark(text(text)));
    }

    CommentId question(PersonId by, String place, String text) {
        return start(by, place, Opening.question(text(text), Optional.empty()));
    }

    CommentId start(PersonId by, String place, Opening opening) {
        return as(by, () -> discussions.start(scene.round, scene.at(place), opening, UUID.randomUUID()));
    }

    CommentId reply(PersonId by, CommentId to, String text) {
        return as(by, () -> discussions.reply(thread(to), text(text), UUID.randomUUID()));
    }

    CommentId answer(PersonId by, CommentId to, String text) {
        return as(by, () -> discussions.answer(thread(to), text(text), UUID.randomUUID()));
    }

    ThreadId thread(CommentId comment) {
        return as(scene.joyce, () -> conversations.find(comment).thread());
    }

    ParagraphTalk at(PersonId reader, String place) {
        return as(reader, () -> conversations.at(scene.round, scene.at(place)));
    }

    ThreadDetail seen(PersonId reader, String place) {
        return at(reader, place).threads().getFirst();
    }
}
