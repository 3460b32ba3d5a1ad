package nl.samenspraak.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.home.IntroductionText;
import nl.samenspraak.home.Introductions;
import nl.samenspraak.home.MilestoneId;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.home.NewsId;
import nl.samenspraak.home.NewsText;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The home page of the demo's strategy. Its news is told today and then dated back. */
@Component
@Profile("demo")
class DemoHome {

    private static final int OPENED = -14;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Introductions introductions;
    private final Milestones milestones;
    private final News news;
    private final Questions questions;
    private final JdbcClient database;

    DemoHome(Introductions introductions, Milestones milestones, News news, Questions questions, JdbcClient database) {
        this.introductions = introductions;
        this.milestones = milestones;
        this.news = news;
        this.questions = questions;
        this.database = database;
    }

    /** The version was published, and its round opened, before anybody said anything. */
    void dateBack(StrategyId strategy, DemoCalendar calendar) {
        var opened = Timestamp.from(calendar.morning(OPENED));
        database.sql("update draft_version set published_at = ? where strategy = ?")
                .params(opened, strategy.id())
                .update();
        database.sql("update round set opened_at = ? where strategy = ?")
                .params(opened, strategy.id())
                .update();
    }

    void furnish(StrategyId strategy, DemoScript.About about, Cast cast, DemoCalendar calendar, Instant now) {
        var today = LocalDate.ofInstant(now, ZONE);
        cast.as("joyce", () -> {
            introductions.write(strategy, new IntroductionText(about.intro(), about.vraag()), 0);
            for (var one : about.milestones())
                milestones.add(
                        strategy,
                        MilestoneId.create(),
                        new MilestoneText(today.plusDays(one.day()), one.title(), one.text()));
            questions.setDefaultContact(strategy, cast.person("wim"));
        });
        for (var one : about.news()) {
            var id = NewsId.create();
            cast.as(one.author(), () -> news.post(strategy, id, new NewsText(one.title(), one.text())));
            database.sql("update news_item set posted_at = ? where id = ?")
                    .params(Timestamp.from(calendar.morning(one.day())), id.id())
                    .update();
        }
    }
}
