package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.draft.BlockHtml;
import nl.samenspraak.draft.Passage;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.round.RoundId;

/** One action point in the list: its title, our own position, the count; unfolded, its text and all that is said. */
class ActionPointRow extends Article {

    private final BallotDesk desk;
    private final StrategyCard strategy;
    private final RoundId round;
    private final Passage actionPoint;
    private final Supplier<BlockHtml> drawn;
    private final NativeButton toggle = new NativeButton();
    private final Div own = new Div();
    private final TallyBar bar = new TallyBar();
    private final Div inside = new Div();
    private Optional<PositionCard> shown = Optional.empty();

    ActionPointRow(
            BallotDesk desk,
            StrategyCard strategy,
            RoundId round,
            Passage actionPoint,
            Supplier<BlockHtml> drawn,
            IntConsumer whenToggled) {
        this.desk = desk;
        this.strategy = strategy;
        this.round = round;
        this.actionPoint = actionPoint;
        this.drawn = drawn;
        addClassName("action-point-row");
        var number = new Span(getTranslation("positions.number", actionPoint.number()));
        number.addClassName("number");
        var title = new Span(actionPoint.wholeTitle());
        title.addClassName("title");
        toggle.addClassName("unfold");
        toggle.add(number, title);
        // The second click of a double click would fold it again.
        toggle.addClickListener(click -> {
            if (click.getClickCount() < 2) whenToggled.accept(number());
        });
        inside.setId("actiepunt-" + number());
        inside.addClassName("inside");
        toggle.getElement().setAttribute("aria-controls", "actiepunt-" + number());
        own.addClassName("own");
        own.add(none());
        var head = new Div(new H3(toggle), own, bar);
        head.addClassName("head");
        add(head, inside);
        unfold(false);
    }

    int number() {
        return actionPoint.number();
    }

    void show(Tally tally, Optional<PositionCard> mine, int silent, boolean represents) {
        bar.show(new TallyWords(this::getTranslation).parts(tally, silent));
        own.setVisible(represents);
        if (mine.equals(shown)) return;
        shown = mine;
        own.removeAll();
        mine.ifPresentOrElse(this::showOwn, () -> own.add(none()));
    }

    void unfold(boolean open) {
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        setClassName("open", open);
        inside.setVisible(open);
        bar.setVisible(!open);
        if (open == (inside.getComponentCount() > 0)) return;
        inside.removeAll();
        if (open) inside.add(text(), inText(), desk.position(round, actionPoint));
    }

    /** Goes there. */
    void show() {
        scrollIntoView(ScrollIntoViewOption.Block.START);
    }

    private void showOwn(PositionCard card) {
        var stand = card.stand();
        own.add(new ChoiceMark(stand.choice(), getTranslation("choice." + stand.choice())));
        if (stand.commitment() != Commitment.NONE)
            own.add(new Span(getTranslation("commitment.we." + stand.commitment())));
    }

    private Span none() {
        var none = new Span(getTranslation("positions.none"));
        none.addClassNames("pill", "q");
        return none;
    }

    private Div text() {
        var html = drawn.get();
        var text = new Div();
        text.addClassName("text");
        text.getElement().setProperty("innerHTML", linkedTitle(html) + html.text());
        return text;
    }

    /** A button holds no links, so a title with links or notes is said again. */
    private static String linkedTitle(BlockHtml html) {
        return html.title().contains("<a") ? "<p class=\"whole-title\">" + html.title() + "</p>" : "";
    }

    private Anchor inText() {
        var link = new Anchor(
                "s/" + strategy.slug() + "/lezen/" + actionPoint.place(), getTranslation("positions.inText"));
        link.addClassName("in-text");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
