package nl.samenspraak.home;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import nl.samenspraak.draft.Admission;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the kernteam has to tell. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class News {

    private final NewsRepository news;
    private final People people;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    News(NewsRepository news, People people, Admission admission, ApplicationEventPublisher events, Clock clock) {
        this.news = news;
        this.people = people;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first; two queries. */
    @Transactional(readOnly = true)
    public List<NewsCard> of(StrategyId strategy) {
        admission.reader(strategy);
        var items = news.findByStrategyAndRemovedAtIsNullOrderByPostedAtDesc(strategy);
        var authors = people.cards(items.stream().map(NewsItem::postedBy).toList());
        return items.stream()
                .map(item -> item.card(Objects.requireNonNull(authors.get(item.postedBy()))))
                .toList();
    }

    /** Tells something; the same one sent again changes nothing. */
    public void post(StrategyId strategy, NewsId id, NewsText text) {
        var by = admission.preparer(strategy);
        if (news.existsById(id)) return;
        news.save(new NewsItem(id, strategy, text, by, clock.instant()));
        events.publishEvent(new HomeChanged(strategy));
    }

    /** Writes it anew over what was seen; refused when somebody else did meanwhile. */
    public void change(NewsId id, NewsText text, long seen) {
        with(id, (item, by) -> item.change(text, seen, clock.instant()));
    }

    /** Takes it off the page; it can be put back. */
    public void remove(NewsId id) {
        with(id, (item, by) -> item.remove(by, clock.instant()));
    }

    public void putBack(NewsId id) {
        with(id, (item, by) -> item.putBack());
    }

    private void with(NewsId id, BiConsumer<NewsItem, PersonId> act) {
        var item = news.findById(id).orElseThrow(NotFound::new);
        act.accept(item, admission.preparer(item.strategy()));
        events.publishEvent(new HomeChanged(item.strategy()));
    }
}
