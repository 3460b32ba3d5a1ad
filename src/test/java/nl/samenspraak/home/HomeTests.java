package nl.samenspraak.home;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import nl.samenspraak.people.EditedMeanwhile;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.round.OnlyKernteam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class HomeTests {

    private static final LocalDate JUNE = LocalDate.of(2016, 6, 14);

    @Autowired
    private Scene scene;

    @Autowired
    private Introductions introductions;

    @Autowired
    private Milestones milestones;

    @Autowired
    private News news;

    @BeforeEach
    void set() {
        scene.set();
    }

    @Test
    void a_new_strategy_has_an_empty_home() {
        as(scene.eindhoven, () -> {
            assertThat(introductions.of(scene.strategy.id()).text()).isEqualTo(IntroductionText.NONE);
            assertThat(milestones.of(scene.strategy.id())).isEmpty();
            assertThat(news.of(scene.strategy.id())).isEmpty();
        });
    }

    @Test
    void what_the_kernteam_writes_is_what_a_city_reads() {
        var text = new IntroductionText(" Wij schrijven **samen**. ", "Lees en reageer.");

        as(scene.joyce, () -> introductions.write(scene.strategy.id(), text, 0));

        as(
                scene.eindhoven,
                () -> assertThat(introductions.of(scene.strategy.id()).text())
                        .isEqualTo(new IntroductionText("Wij schrijven **samen**.", "Lees en reageer.")));
    }

    @Test
    void an_introduction_that_somebody_changed_meanwhile_is_not_overwritten() {
        as(scene.joyce, () -> introductions.write(scene.strategy.id(), new IntroductionText("Eerst", ""), 0));

        assertThatExceptionOfType(EditedMeanwhile.class)
                .isThrownBy(() -> as(scene.joyce, () -> {
                    introductions.write(scene.strategy.id(), new IntroductionText("Ook", ""), 0);
                }));
        as(scene.joyce, () -> {
            var now = introductions.of(scene.strategy.id());
            introductions.write(scene.strategy.id(), new IntroductionText("Daarna", ""), now.seen());
            assertThat(introductions.of(scene.strategy.id()).text().intro()).isEqualTo("Daarna");
        });
    }

    @Test
    void two_who_write_at_once_do_not_overwrite_each_other() throws Exception {
        Callable<Boolean> write = () -> {
            try {
                as(scene.joyce, () -> introductions.write(scene.strategy.id(), new IntroductionText("Een", ""), 0));
                return true;
            } catch (EditedMeanwhile refused) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(4)) {
            var written = threads.invokeAll(List.of(write, write, write, write)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertThat(written).containsOnlyOnce(true);
        }
    }

    @Test
    void milestones_stand_in_order_of_their_days() {
        as(scene.joyce, () -> {
            milestones.add(
                    scene.strategy.id(), MilestoneId.create(), new MilestoneText(JUNE.plusMonths(7), "Aanbieding", ""));
            milestones.add(
                    scene.strategy.id(), MilestoneId.create(), new MilestoneText(JUNE, "De vraag", "Uit de praktijk."));

            assertThat(milestones.of(scene.strategy.id()))
                    .extracting(one -> one.text().title())
                    .containsExactly("De vraag", "Aanbieding");
        });
    }

    @Test
    void a_milestone_is_changed_removed_and_put_back() {
        as(scene.joyce, () -> {
            var id = MilestoneId.create();
            milestones.add(scene.strategy.id(), id, new MilestoneText(JUNE, "De vraag", ""));
            var seen = milestones.of(scene.strategy.id()).getFirst().seen();
            milestones.change(id, new MilestoneText(JUNE.plusDays(1), "De opdracht", ""), seen);
            assertThatExceptionOfType(EditedMeanwhile.class)
                    .isThrownBy(() -> milestones.change(id, new MilestoneText(JUNE, "Te laat", ""), seen));

            milestones.remove(id);
            assertThat(milestones.of(scene.strategy.id())).isEmpty();

            milestones.putBack(id);
            assertThat(milestones.of(scene.strategy.id()).getFirst().text().title())
                    .isEqualTo("De opdracht");
        });
    }

    @Test
    void news_sent_twice_is_stored_once_and_the_newest_stands_first() {
        as(scene.joyce, () -> {
            var first = NewsId.create();
            news.post(scene.strategy.id(), first, new NewsText("Open", "Vanaf *vandaag*."));
            news.post(scene.strategy.id(), first, new NewsText("Open", "Vanaf *vandaag*."));
            news.post(scene.strategy.id(), NewsId.create(), new NewsText("Halverwege", ""));

            assertThat(news.of(scene.strategy.id()))
                    .extracting(one -> one.text().title())
                    .containsExactly("Halverwege", "Open");
            assertThat(news.of(scene.strategy.id()).getFirst().by().name()).isEqualTo("Joyce Velu");
        });
    }

    @Test
    void news_is_changed_removed_and_put_back() {
        as(scene.joyce, () -> {
            var id = NewsId.create();
            news.post(scene.strategy.id(), id, new NewsText("Open", ""));
            var seen = news.of(scene.strategy.id()).getFirst().seen();
            news.change(id, new NewsText("De ronde is open", ""), seen);
            assertThat(news.of(scene.strategy.id()).getFirst().changed()).isTrue();
            assertThatExceptionOfType(EditedMeanwhile.class)
                    .isThrownBy(() -> news.change(id, new NewsText("Te laat", ""), seen));

            news.remove(id);
            assertThat(news.of(scene.strategy.id())).isEmpty();
            news.putBack(id);
            assertThat(news.of(scene.strategy.id())).hasSize(1);
        });
    }

    @Test
    void a_heading_is_needed() {
        assertThatExceptionOfType(HeadingNeeded.class).isThrownBy(() -> new NewsText(" \n ", "Tekst"));
        assertThatExceptionOfType(HeadingNeeded.class).isThrownBy(() -> new MilestoneText(JUNE, "", "Tekst"));
    }

    @Test
    void only_the_kernteam_writes() {
        var milestone = MilestoneId.create();
        as(scene.joyce, () -> milestones.add(scene.strategy.id(), milestone, new MilestoneText(JUNE, "Ja", "")));
        var item = NewsId.create();
        as(scene.joyce, () -> news.post(scene.strategy.id(), item, new NewsText("Ja", "")));

        for (var one : List.of(scene.eindhoven, scene.wim, scene.observer))
            everyWrite(milestone, item)
                    .forEach(write ->
                            assertThatExceptionOfType(OnlyKernteam.class).isThrownBy(() -> as(one, write)));
    }

    @Test
    void a_stranger_finds_nothing() {
        var milestone = MilestoneId.create();
        as(scene.joyce, () -> milestones.add(scene.strategy.id(), milestone, new MilestoneText(JUNE, "Ja", "")));
        var item = NewsId.create();
        as(scene.joyce, () -> news.post(scene.strategy.id(), item, new NewsText("Ja", "")));

        var all = new java.util.ArrayList<>(everyWrite(milestone, item));
        all.add(() -> introductions.of(scene.strategy.id()));
        all.add(() -> milestones.of(scene.strategy.id()));
        all.add(() -> news.of(scene.strategy.id()));

        all.forEach(call -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(scene.stranger, call)));
    }

    private List<Runnable> everyWrite(MilestoneId milestone, NewsId item) {
        var strategy = scene.strategy.id();
        return List.of(
                () -> introductions.write(strategy, IntroductionText.NONE, 0),
                () -> milestones.add(strategy, MilestoneId.create(), new MilestoneText(JUNE, "Nee", "")),
                () -> milestones.change(milestone, new MilestoneText(JUNE, "Nee", ""), 1),
                () -> milestones.remove(milestone),
                () -> milestones.putBack(milestone),
                () -> news.post(strategy, NewsId.create(), new NewsText("Nee", "")),
                () -> news.change(item, new NewsText("Nee", ""), 1),
                () -> news.remove(item),
                () -> news.putBack(item));
    }
}
