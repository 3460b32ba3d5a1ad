package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenspraak.discussion.CommentDetail;
import nl.samenspraak.discussion.Said;
import nl.samenspraak.discussion.ThreadDetail;
import nl.samenspraak.discussion.Trace;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.Moments;

/** A comment as HTML: who said it when, and what. In the language of the part it is for. */
record CommentFace(Component part, Locale language, TalkPlace place, ThreadDetail thread, CommentDetail comment) {

    /** Crest and line: organisation, person, kind, moment. */
    String head(Moment when) {
        var organisation = comment.organisation();
        var logo = organisation.logo().filter(any -> !comment.isOfficial());
        var letters = comment.isOfficial() ? comment.person().initials() : organisation.shortName();
        var crest = logo.map(address -> "<img src=\"" + escaped(address) + "\" alt=\"\">")
                .orElse(escaped(letters));
        return "<span class=\"crest" + (logo.isPresent() ? " logo" : "") + "\" aria-hidden=\"true\" style=\"--crest:"
                + escaped(organisation.colour())
                + "\">" + crest + "</span><div class=\"who\">" + String.join(" · ", facts(when)) + fresh()
                + "</div>";
    }

    /** The words, or what stands in their place. */
    String body() {
        var said = words();
        return comment.trace().map(trace -> trace(trace) + said).orElse(said);
    }

    boolean isFresh() {
        return !comment.mine() && comment.at().isAfter(place.newSince());
    }

    private List<String> facts(Moment when) {
        var facts = new ArrayList<String>();
        facts.add(who());
        if (comment.said() == Said.OPENING) facts.add(say("talk.kind." + thread.kind()));
        facts.add("<a class=\"when\" router-link href=\"" + escaped(place.addressOf(comment.id())) + "\" data-then=\""
                + escaped(when.later()) + "\">" + escaped(when.now()) + "</a>");
        comment.editedAt().ifPresent(at -> facts.add(say("talk.edited")));
        return facts;
    }

    private String who() {
        var organisation = escaped(Crest.name(comment.organisation(), part));
        var person = escaped(comment.person().name());
        if (comment.isOfficial())
            return "<b>" + person + "</b> <span class=\"badge\">" + say("talk.answer") + "</span> " + organisation;
        return "<b>" + organisation + "</b> " + (comment.mine() ? "· " + say("talk.you") : person);
    }

    private String fresh() {
        return isFresh() ? " <span class=\"pill new\">" + say("talk.new") + "</span>" : "";
    }

    private String words() {
        var html = place.desk().html;
        var words = comment.text().isEmpty() ? "" : html.words(comment.text());
        return comment.proposal()
                        .map(proposal -> html.change(new CommentHtml.Change(
                                thread.before().orElse(""),
                                proposal,
                                part.getTranslation("talk.inserted"),
                                part.getTranslation("talk.deleted"))))
                        .orElse("")
                + words;
    }

    private String trace(Trace trace) {
        var day = Moments.shortDeadline(trace.at(), language);
        if (trace.kind() == Trace.Kind.WITHDRAWN) return "<p class=\"trace\">" + say("talk.withdrawn", day) + "</p>";
        var reason = trace.reason().isEmpty() ? "" : " " + say("talk.hidden.reason", trace.reason());
        return "<p class=\"trace\">" + say("talk.hidden", day) + reason + "</p>";
    }

    private String say(String key, Object... arguments) {
        return escaped(part.getTranslation(key, arguments));
    }

    private static String escaped(String text) {
        return CommentHtml.escaped(text);
    }
}
