package nl.samenspraak.discussion.ui;

import com.vaadin.flow.server.Command;

/** Does what somebody asked in a conversation, and shows what came of it. */
interface Talker {

    void act(Command act);

    /** Says something to who does not see it happen. */
    void announce(String words);
}
