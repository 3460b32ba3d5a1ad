package nl.samenspraak.discussion.ui;

import java.time.Instant;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.discussion.Discussions;
import nl.samenspraak.discussion.OwnWords;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.round.RoundId;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Opens conversations with everything they need. */
@Component
public class ThreadPanels {

    final Discussions discussions;
    final OwnWords ownWords;
    final Conversations conversations;
    final Questions questions;
    final UnsentTexts unsent;
    final LiveHub live;
    final CommentHtml html;

    ThreadPanels(
            Discussions discussions,
            OwnWords ownWords,
            Conversations conversations,
            Questions questions,
            UnsentTexts unsent,
            LiveHub live,
            CommentHtml html) {
        this.discussions = discussions;
        this.ownWords = ownWords;
        this.conversations = conversations;
        this.questions = questions;
        this.unsent = unsent;
        this.live = live;
        this.html = html;
    }

    /**
     * The conversations at a passage. {@code address} is where it is read, such as {@code s/slug/lezen/14}; what others
     * wrote after {@code newSince} is marked as new.
     */
    public ThreadPanel open(RoundId round, Passage passage, String address, Instant newSince, ThreadMenu menu) {
        return new ThreadPanel(new TalkPlace(this, round, passage, address, newSince, menu));
    }

    /**
     * What waits for an answer in a strategy, followed while the round goes on. {@code reading} is where the article is
     * read, such as {@code s/slug/lezen}.
     */
    public QuestionsInbox inbox(StrategyId strategy, RoundId round, Article article, String reading) {
        return new QuestionsInbox(this, strategy, round, article, reading);
    }
}
