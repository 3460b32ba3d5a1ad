package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import nl.samenspraak.draft.DraftVersionCard;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.preparing.PreparationCard;
import org.jspecify.annotations.Nullable;

/** Where a text is prepared: a document is received, then corrected, then published. It follows what others do here. */
@StyleSheet("context://assets/reading.css")
@StyleSheet("context://assets/preparing.css")
public class PreparationRoom extends Div {

    private final PreparationRooms rooms;
    private final StrategyCard strategy;
    private final LeftWords left;
    private @Nullable Component part;
    private @Nullable ProofDesk proof;
    private @Nullable Reception reception;
    private @Nullable DraftVersionCard published;

    PreparationRoom(PreparationRooms rooms, StrategyCard strategy) {
        this.rooms = rooms;
        this.strategy = strategy;
        this.left = new LeftWords(rooms.unsent, strategy.id());
        addClassName("preparing");
        add(left);
        refresh();
        rooms.live.follow(this, strategy.id(), this::refresh);
    }

    private void refresh() {
        var card = rooms.desk.preparation(strategy.id());
        if (card.isPresent()) show(card.get());
        else rooms.drafts.latest(strategy.id()).ifPresentOrElse(this::show, this::receive);
        left.look(proof == null ? Set.of() : proof.places());
    }

    private void show(PreparationCard card) {
        if (proof == null) {
            clear();
            proof = new ProofDesk(rooms, strategy, this::refresh);
            put(proof);
        }
        proof.show(card);
    }

    private void show(DraftVersionCard version) {
        if (version.equals(published)) return;
        clear();
        published = version;
        put(new PublishedNote(strategy, version));
    }

    private void receive() {
        if (reception != null) return;
        clear();
        reception = new Reception(rooms.desk, strategy.id(), this::refresh);
        put(reception);
    }

    /** What comes in the place of what one worked with has the focus at its title. */
    private void put(Component part) {
        this.part = part;
        add(part);
        if (!isAttached()) return;
        getElement().executeJs("const title = this.querySelector('h1'); title.tabIndex = -1; title.focus();");
    }

    private void clear() {
        if (part != null) remove(part);
        proof = null;
        reception = null;
        published = null;
    }
}
