package nl.samenspraak.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.ThreadId;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.round.RoundId;

/**
 * Tells a reader where they typed something and did not send it, with a way there. The places are read from their names;
 * that is one query, and one more for who left a reply, an edit, or other words for what they miss.
 */
class LeftUnsent extends Div {

    private final ReadingRooms services;
    private final Article article;
    private final String strategy;

    LeftUnsent(ReadingRooms services, Article article, String strategy) {
        this.services = services;
        this.article = article;
        this.strategy = strategy;
        addClassName("left-unsent");
        setVisible(false);
    }

    /** Looks again, for the organisation one speaks for; answers where in the article it is. */
    List<String> look(RoundId round, OrganisationId organisation) {
        var kept = services.unsent.places();
        var paragraphs = paragraphs(kept, round, organisation);
        var here = article.passages().stream()
                .filter(passage -> paragraphs.contains(passage.paragraph()))
                .toList();
        show(here, elsewhere(kept, round, organisation));
        return here.stream().map(Passage::place).toList();
    }

    private void show(List<Passage> here, boolean elsewhere) {
        removeAll();
        var links = Stream.concat(here.stream().map(this::link), elsewhere ? Stream.of(elsewhere()) : Stream.of())
                .toList();
        setVisible(!links.isEmpty());
        if (links.isEmpty()) return;
        add(new Span(getTranslation("reading.unsent")));
        links.forEach(this::add);
    }

    private Anchor link(Passage passage) {
        var words =
                getTranslation(passage.isActionPoint() ? "search.actionPoint" : "search.paragraph", passage.number());
        return link("lezen/" + passage.place(), words);
    }

    private Anchor elsewhere() {
        return link("actiepunten", getTranslation("reading.unsent.elsewhere"));
    }

    private Anchor link(String where, String words) {
        var link = new Anchor("s/" + strategy + "/" + where, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private Set<ParagraphId> paragraphs(Set<String> kept, RoundId round, OrganisationId organisation) {
        var said = Stream.of("thread:", "wording:").flatMap(kind -> after(kept, kind + round + ":"));
        // A motivation, and an answer that was chosen and not put down.
        var stands = after(kept, "stand:" + round + ":")
                .map(rest -> rest.split(":"))
                .filter(parts -> parts[1].equals(organisation.toString()))
                .map(parts -> parts[0]);
        var found = Stream.concat(said, stands).map(ParagraphId::of).collect(Collectors.toCollection(HashSet::new));
        var threads = after(kept, "reply:").map(ThreadId::of).toList();
        var comments = Stream.of("edit:", "edit-wording:")
                .flatMap(kind -> after(kept, kind))
                .map(CommentId::of)
                .toList();
        if (!threads.isEmpty() || !comments.isEmpty())
            found.addAll(services.conversations.paragraphs(round, threads, comments));
        return found;
    }

    /** What is missing and the ambition have their place on the page of the action points. */
    private boolean elsewhere(Set<String> kept, RoundId round, OrganisationId organisation) {
        var ours = round + ":" + organisation;
        return Stream.of("ambition:", "missing:")
                        .flatMap(kind -> after(kept, kind + ours))
                        .findAny()
                        .isPresent()
                || rewords(kept, round, organisation);
    }

    /** The place of a new wording says which point, and not of which round and organisation that is. */
    private boolean rewords(Set<String> kept, RoundId round, OrganisationId organisation) {
        var points =
                after(kept, "missing-point:").map(rest -> rest.split(":")[0]).collect(Collectors.toSet());
        return !points.isEmpty()
                && services.missing.of(round).stream()
                        .filter(point -> point.organisation().equals(organisation))
                        .anyMatch(point -> points.contains(point.id().toString()));
    }

    private static Stream<String> after(Collection<String> places, String beginning) {
        return places.stream()
                .filter(place -> place.startsWith(beginning))
                .map(place -> place.substring(beginning.length()));
    }
}
