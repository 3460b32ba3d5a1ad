package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenspraak.discussion.CommentHit;
import nl.samenspraak.discussion.Conversations;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.Search;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.round.RoundCard;

/** Finds words in the text and in what was said about it, and says where that is. */
final class RoomSearch {

    private final Component room;
    private final Article article;
    private final Conversations conversations;
    private final UnaryOperator<String> address;

    /** {@code room} says in which language; {@code address} where a place of the text is. */
    RoomSearch(Component room, Article article, Conversations conversations, UnaryOperator<String> address) {
        this.room = room;
        this.article = article;
        this.conversations = conversations;
        this.address = address;
    }

    SearchBox.Found find(Search search, Optional<RoundCard> round) {
        return new SearchBox.Found(
                search.in(article).stream().map(passage -> hit(passage, search)).toList(),
                round.stream()
                        .flatMap(card -> conversations.search(card.id(), search).stream())
                        .flatMap(hit -> article.passage(hit.paragraph()).map(at -> hit(hit, at)).stream())
                        .toList());
    }

    private SearchBox.Hit hit(Passage passage, Search search) {
        var at = article.atOrAfter(passage);
        return new SearchBox.Hit(
                address.apply(at.map(Passage::place).orElse("")),
                passage.isHeading() ? room.getTranslation("search.heading") : label(passage),
                search.in(passage).orElseThrow());
    }

    private SearchBox.Hit hit(CommentHit hit, Passage at) {
        var label = room.getTranslation(
                at.isActionPoint() ? "search.comment.actionPoint" : "search.comment.paragraph",
                Crest.name(hit.organisation(), room),
                at.number());
        return new SearchBox.Hit(address.apply(at.place()) + "?reactie=" + hit.comment(), label, hit.snippet());
    }

    private String label(Passage passage) {
        return room.getTranslation(
                passage.isActionPoint() ? "search.actionPoint" : "search.paragraph", passage.number());
    }
}
