package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.round.RoundCard;
import org.jspecify.annotations.Nullable;

/** What is asked of who comes in, and by when. */
class AskPanel extends Section {

    private final HomeDesk desk;
    private final StrategyCard strategy;
    private final Paragraph ask = new Paragraph();
    private final Paragraph left = new Paragraph();
    private final Paragraph until = new Paragraph();
    private final Div doors = new Div();
    private final Anchor read;
    private final Anchor positions;
    private @Nullable RoundBox box;

    AskPanel(HomeDesk desk, StrategyCard strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassNames("ask", "card");
        ask.addClassName("ask-text");
        left.addClassName("ask-left");
        until.addClassName("ask-until");
        doors.addClassName("doors");
        read = door("/lezen", "primary");
        positions = door("/actiepunten", "plain");
        positions.setText(getTranslation("home.positions"));
        doors.add(read, positions);
        add(new H2(getTranslation("home.ask")), left, until, ask, doors);
        desk.live.follow(this, strategy.id(), this::refresh);
        refresh();
    }

    private Anchor door(String room, String look) {
        var door = new Anchor("s/" + strategy.slug() + room);
        door.addClassNames("btn", look);
        door.getElement().setAttribute("router-link", true);
        return door;
    }

    private void refresh() {
        var now = desk.rounds.current(strategy.id());
        var published = desk.drafts.latest(strategy.id()).isPresent();
        var mayChange = desk.mayChange(strategy.id());
        var text = desk.introductions.of(strategy.id()).text().ask();
        ask.setText(text);
        ask.setVisible(!text.isEmpty());
        sayWhen(now, published);
        doors.setVisible(published);
        read.setText(getTranslation(now.filter(RoundCard::open).isPresent() ? "home.read" : "home.readOnly"));
        positions.setVisible(now.isPresent());
        if (mayChange) box().show(now, published);
        if (box != null) box.setVisible(mayChange);
    }

    /** Made for who may use it. */
    private RoundBox box() {
        if (box == null) add(box = new RoundBox(desk, strategy));
        return box;
    }

    private void sayWhen(Optional<RoundCard> now, boolean published) {
        until.setVisible(now.isPresent());
        if (now.isEmpty()) {
            PassingTime.none(left.getElement(), getTranslation(published ? "home.notOpen" : "home.notPublished"));
            return;
        }
        var closes = Moments.deadline(now.get().closesAt(), getLocale());
        var open = now.get().open();
        if (open) PassingTime.left(left.getElement(), now.get().closesAt(), desk.rounds.now(), getLocale());
        else PassingTime.none(left.getElement(), getTranslation("home.closed"));
        until.setText(getTranslation(open ? "home.open.until" : "home.closed.since", closes));
    }
}
