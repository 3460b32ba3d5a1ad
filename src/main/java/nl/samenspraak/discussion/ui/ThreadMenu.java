package nl.samenspraak.discussion.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.RoundId;

/** What more can be done and read in a conversation, offered by a module that the conversations do not know. */
public interface ThreadMenu {

    /** Offers nothing. */
    ThreadMenu NONE = (me, thread, comment) -> List.of();

    List<Choice> choices(Participant me, ThreadDetail thread, CommentDetail comment);

    /** What is to be read at conversations, such as that all of one was looked at. */
    default Map<ThreadId, String> notes(Participant me, List<ThreadDetail> threads) {
        return Map.of();
    }

    /** A number that grows when there may be other notes although nothing was said. */
    default long changes(RoundId round) {
        return 0;
    }

    /** The words on the button, what it does, and what is said then to who does not see it happen; empty for nothing. */
    record Choice(String label, Command act, String done) {

        public Choice(String label, Command act) {
            this(label, act, "");
        }
    }
}
