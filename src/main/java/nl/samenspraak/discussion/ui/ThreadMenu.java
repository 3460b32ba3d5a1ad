package nl.samenspraak.discussion.ui;

import com.vaadin.flow.server.Command;
import java.util.List;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.round.Participant;

/** What more can be done with a comment, offered by a module that the conversations do not know. */
public interface ThreadMenu {

    /** Offers nothing. */
    ThreadMenu NONE = (me, thread, comment) -> List.of();

    List<Choice> choices(Participant me, ThreadDetail thread, CommentDetail comment);

    /** The words on the button and what it does. */
    record Choice(String label, Command act) {}
}
