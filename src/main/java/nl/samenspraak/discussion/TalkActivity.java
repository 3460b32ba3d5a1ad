package nl.samenspraak.discussion;

import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.round.RoundActivity;

/** Something was said or changed in a conversation at a paragraph. */
public interface TalkActivity extends RoundActivity {

    ParagraphId paragraph();
}
