package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.discussion.CommentId;
import nl.samenspraak.discussion.RoundMarks;
import nl.samenspraak.discussion.ui.ThreadPanel;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.Visit;
import nl.samenspraak.draft.ui.ArticleSheet;
import nl.samenspraak.draft.ui.ContentsBar;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;

/** Contents, text and conversation side by side. Only the conversation that is open is a tree of components. */
class ReadingRoom extends Div {

    private final StrategyCard strategy;
    private final Article article;
    private final ReadingRooms services;
    private final ArticleSheet sheet;
    private final Aside talk = new Aside();
    private final OwnProgress progress;
    private final LeftUnsent left;
    /** Begun when the page is opened: what somebody missed stays new while it lies open, whatever arrives meanwhile. */
    private Visit visit;

    private Optional<RoundId> followed = Optional.empty();
    private Registration following = () -> {};
    private String open = "";
    private @Nullable ThreadPanel panel;

    ReadingRoom(StrategyCard strategy, Article article, ReadingRooms services) {
        this.strategy = strategy;
        this.article = article;
        this.services = services;
        this.visit = services.readings.visit(article.version().id());
        this.sheet = new ArticleSheet(article);
        this.progress = new OwnProgress("s/" + strategy.slug() + "/actiepunten");
        this.left = new LeftUnsent(services, article, strategy.slug());
        addClassName("room");
        sheet.whenChosen(chosen -> choose(chosen.place()));
        sheet.whenWanted(wanted -> want(wanted.place()));
        sheet.whenRead(read -> visit = services.readings.read(article.version().id(), read.places()));
        talk.addClassName("talk-slot");
        talk.getElement().setAttribute("aria-label", getTranslation("reading.talk"));
        talk.setVisible(false);
        var contents = new ContentsBar(article);
        contents.under(progress);
        add(contents, page(), talk);
        services.live.follow(this, strategy.id(), this::refresh);
        refresh();
        remind();
    }

    /** Opens what the address names and scrolls there, also from elsewhere in the text to what is open already. */
    void show(String place, Optional<String> comment) {
        if (!place.equals(open)) open(place, true);
        else if (!place.isEmpty()) sheet.open(open, true);
        comment.map(CommentId::of).ifPresent(id -> {
            if (panel != null) panel.show(id);
        });
    }

    private Component page() {
        var search = new RoomSearch(this, article, services.conversations, this::address);
        var page = new Div(header(), left, new SearchBox(words -> search.find(words, round())), sheet);
        page.addClassName("page-of-text");
        return page;
    }

    private Header header() {
        var published = article.version().publishedAt().atZone(Moments.ZONE).toLocalDate();
        var day = Moments.date(published, today(), getLocale());
        return new Header(
                new Span(getTranslation("reading.version", article.version().number(), day)),
                new H1(article.version().title()),
                new Span(visitedBefore()));
    }

    private String visitedBefore() {
        var now = services.rounds.now();
        return visit.isAgain(now)
                ? getTranslation("reading.since", Moments.near(visit.since(), now, getLocale()))
                : getTranslation("reading.first");
    }

    private LocalDate today() {
        return services.rounds.now().atZone(Moments.ZONE).toLocalDate();
    }

    private void want(String place) {
        if (!place.equals(open)) choose(place);
        else if (panel != null) panel.showTop();
    }

    private void choose(String place) {
        if (article.at(place).isEmpty()) return;
        open(place.equals(open) ? "" : place, false);
        remind();
        if (panel != null) panel.focusTitle();
        talk.getChildren()
                .filter(NoTalkYet.class::isInstance)
                .map(NoTalkYet.class::cast)
                .forEach(NoTalkYet::focusTitle);
        getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address(open)));
    }

    private void open(String place, boolean scroll) {
        open = article.at(place).isPresent() ? place : "";
        talk.removeAll();
        panel = null;
        article.at(open).ifPresent(this::openTalk);
        talk.setVisible(!open.isEmpty());
        setClassName("talking", !open.isEmpty());
        sheet.open(open, scroll);
    }

    private void openTalk(Passage passage) {
        var round = round();
        if (round.isEmpty()) talk.add(new NoTalkYet(passage, () -> choose(open)));
        round.ifPresent(card -> {
            var opened = services.panels.open(
                    card.id(), passage, address(passage.place()), visit.since(), services.moderation);
            opened.addCloseListener(closed -> choose(open));
            if (passage.isActionPoint()) opened.above(services.ballot.position(card.id(), passage));
            talk.add(opened);
            panel = opened;
        });
    }

    private String address(String place) {
        return "s/" + strategy.slug() + "/lezen" + (place.isEmpty() ? "" : "/" + place);
    }

    /** Where something was typed and not sent. */
    private void remind() {
        round().ifPresent(card -> sheet.unsent(
                left.look(card.id(), services.participations.mine(strategy.id()).organisation())));
    }

    /** A round that was opened while one reads is followed from then on, and what one has open can be talked about. */
    private void followRound() {
        var now = round().map(RoundCard::id);
        if (now.isEmpty() || now.equals(followed)) return;
        followed = now;
        following.remove();
        following = now.map(id -> services.live.follow(this, id, this::refresh)).orElse(() -> {});
        if (!open.isEmpty()) open(open, false);
    }

    private void refresh() {
        followRound();
        var round = round();
        if (round.isPresent() && panel == null && !open.isEmpty()) open(open, false);
        if (left.isVisible()) remind();
        var stands = new HashMap<String, PersonalMarks.Stand>();
        round.ifPresent(card -> services.positions
                .mine(card.id())
                .values()
                .forEach(position -> article.passage(position.paragraph())
                        .ifPresent(passage -> stands.put(passage.place(), stand(position)))));
        var mine = services.participations.mine(strategy.id());
        var me = round.map(card -> services.rounds.participant(card.id()));
        var may = me.filter(Participant::mayTakePosition).isPresent();
        var writes = me.filter(Participant::hasVoice).isPresent();
        var fresh = new HashMap<String, Integer>();
        var shared = round.map(card -> services.conversations.marks(card.id()))
                .map(marks -> {
                    countNew(marks, mine.person(), fresh);
                    return services.sharedMarks.of(article, marks);
                })
                .orElse("{}");
        sheet.paint(shared, new PersonalMarks(fresh, visit.places(), stands, may, writes).json());
        progress.setVisible(mine.role().may(Right.TAKE_POSITION) && round.isPresent());
        progress.show(
                services.organisations.card(mine.organisation()).name(),
                stands.size(),
                article.actionPoints().size());
    }

    private void countNew(RoundMarks marks, PersonId me, Map<String, Integer> fresh) {
        for (var passage : article.passages()) {
            var count = passage.isHeading() ? 0 : marks.at(passage.paragraph()).newSince(visit.since(), me);
            if (count > 0) fresh.put(passage.place(), count);
        }
    }

    private Optional<RoundCard> round() {
        return services.rounds
                .current(strategy.id())
                .filter(card -> card.draftVersion().equals(article.version().id()));
    }

    private PersonalMarks.Stand stand(PositionCard position) {
        var choice = position.stand().choice().name();
        return new PersonalMarks.Stand(choice, getTranslation("choice." + choice));
    }
}
