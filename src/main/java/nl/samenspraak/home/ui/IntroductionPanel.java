package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import nl.samenspraak.draft.Markup;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.home.IntroductionCard;
import org.jspecify.annotations.Nullable;

/** What the strategy is and why, in the words of the kernteam. */
class IntroductionPanel extends Div {

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final Div prose = new Div();
    private final IntroductionForm form;
    private final InPlace<IntroductionForm> inPlace;
    private @Nullable IntroductionCard shown;

    IntroductionPanel(HomeDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("introduction");
        prose.addClassName("home-prose");
        form = new IntroductionForm(desk.unsent, "home:" + strategy, this::write, this::close);
        inPlace = new InPlace<>(prose, form).call(getTranslation("home.change"), getTranslation("home.intro.label"));
        add(inPlace);
        desk.live.follow(this, strategy, this::refresh);
        refresh();
    }

    private void write(IntroductionForm written) {
        written.meanwhile()
                .record(() -> desk.introductions.write(strategy, written.text(), written.seen()), this::refresh);
        form.recorded();
        close();
        refresh();
    }

    private void close() {
        inPlace.close();
    }

    private void refresh() {
        var now = desk.introductions.of(strategy);
        form.startWith(now);
        inPlace.offer(desk.mayChange(strategy));
        if (now.equals(shown)) return;
        shown = now;
        var html = now.text().intro().isEmpty()
                ? "<p class=\"none\">" + getTranslation("home.intro.none") + "</p>"
                : Markup.commentHtml(now.text().intro());
        prose.getElement().setProperty("innerHTML", html);
    }
}
