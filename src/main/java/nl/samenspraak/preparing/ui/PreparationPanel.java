package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.preparing.PreparationCard;
import org.jspecify.annotations.Nullable;

/** What is on the desk: nothing yet, a text to be corrected, or nothing more because it was published. */
@StyleSheet("context://assets/preparing.css")
public class PreparationPanel extends Div {

    private final CorrectionDesk desk;
    private final StrategyCard strategy;
    private final Div published;
    private final UploadBox upload;
    private @Nullable ProofPanel proof;

    PreparationPanel(CorrectionDesk desk, StrategyCard strategy, String home, String reading) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("preparation");
        published = published(home, reading);
        upload = new UploadBox(
                (name, content, progress) -> desk.desk.receive(strategy.id(), name, content, progress), this::refresh);
        add(published, upload);
        desk.live.follow(this, strategy.id(), this::refresh);
        refresh();
    }

    private void refresh() {
        var done = desk.drafts.latest(strategy.id()).isPresent();
        var card = desk.desk.preparation(strategy.id());
        published.setVisible(done);
        upload.setVisible(!done && card.isEmpty());
        if (card.isEmpty()) leave();
        else show(card.get());
    }

    private void show(PreparationCard card) {
        if (proof == null) {
            upload.clear();
            proof = new ProofPanel(desk, strategy);
            add(proof);
        }
        proof.show(card);
    }

    private void leave() {
        if (proof != null) remove(proof);
        proof = null;
    }

    private Div published(String home, String reading) {
        var first = door(home, "preparing.published.home", "primary");
        var second = door(reading, "preparing.published.read", "plain");
        var doors = new Div(first, second);
        doors.addClassName("doors");
        var box = new Div(
                new H2(getTranslation("preparing.published")),
                new Paragraph(getTranslation("preparing.published.how")),
                doors);
        box.addClassNames("card", "published");
        return box;
    }

    private Anchor door(String address, String words, String look) {
        var door = new Anchor(address, getTranslation(words));
        door.addClassNames("btn", look);
        door.getElement().setAttribute("router-link", true);
        return door;
    }
}
