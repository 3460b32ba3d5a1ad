package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.ProofBlock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The whole text in preparation as one element. After a correction only the blocks that went and came are sent, so that
 * scroll and focus stay. The script {@code preparing.js} turns clicks and keys into events.
 */
@JavaScript("context://assets/preparing.js")
class ProofSheet extends Div {

    private final ProofHtml html;
    private Set<BlockId> shown = Set.of();

    ProofSheet(StrategyId strategy) {
        html = new ProofHtml(this, "/pictures/" + strategy + "/voorbereiden/");
        addClassNames("proof", "article");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("preparing.text"));
        addAttachListener(attached -> getElement().executeJs("window.samenspraak.proof(this)"));
    }

    void show(List<ProofBlock> blocks) {
        var now = new LinkedHashSet<BlockId>();
        blocks.forEach(block -> now.add(block.id()));
        if (shown.isEmpty()) getElement().setProperty("innerHTML", html.of(blocks));
        else if (!shown.equals(now)) patch(blocks, now);
        shown = now;
    }

    /** Shows which block is open in the editor, and brings it into view; none for {@code null}. */
    void open(@Nullable BlockId block) {
        getElement().executeJs("window.samenspraak.proof(this).open($0)", block == null ? "" : block.toString());
    }

    void focus(BlockId block) {
        getElement().executeJs("window.samenspraak.proof(this).focus($0)", block.toString());
    }

    void reveal(BlockId block) {
        getElement().executeJs("window.samenspraak.proof(this).reveal($0)", block.toString());
    }

    void whenChosen(Consumer<BlockId> listener) {
        addListener(Chosen.class, chosen -> listener.accept(BlockId.of(chosen.block)));
    }

    void whenRemoved(Consumer<BlockId> listener) {
        addListener(Removed.class, removed -> listener.accept(BlockId.of(removed.block)));
    }

    void whenStepped(Consumer<Boolean> back) {
        addListener(Stepped.class, stepped -> back.accept(stepped.back));
    }

    /** Blocks never change places, they go and come; so what stays is in the same order before and after. */
    private void patch(List<ProofBlock> blocks, Set<BlockId> now) {
        var gone = JsonNodeFactory.instance.arrayNode();
        shown.stream().filter(id -> !now.contains(id)).forEach(id -> gone.add(id.toString()));
        var came = JsonNodeFactory.instance.arrayNode();
        var run = new ArrayList<ProofBlock>();
        var known = new HashSet<>(shown);
        var after = "";
        for (var block : blocks) {
            if (!known.contains(block.id())) {
                run.add(block);
                continue;
            }
            insert(came, after, run);
            after = block.id().toString();
        }
        insert(came, after, run);
        getElement().executeJs("window.samenspraak.proof(this).patch($0, $1)", gone, came);
    }

    private void insert(ArrayNode came, String after, List<ProofBlock> run) {
        if (run.isEmpty()) return;
        came.addObject().put("after", after).put("html", html.of(run));
        run.clear();
    }

    /** Somebody wants to correct a block. */
    @DomEvent("block-chosen")
    public static class Chosen extends ComponentEvent<ProofSheet> {

        private final String block;

        public Chosen(ProofSheet source, boolean fromClient, @EventData("event.detail") String block) {
            super(source, fromClient);
            this.block = block;
        }
    }

    /** Somebody removes a block with a key. */
    @DomEvent("block-removed")
    public static class Removed extends ComponentEvent<ProofSheet> {

        private final String block;

        public Removed(ProofSheet source, boolean fromClient, @EventData("event.detail") String block) {
            super(source, fromClient);
            this.block = block;
        }
    }

    /** Somebody goes a step back or forward again with a key. */
    @DomEvent("proof-stepped")
    public static class Stepped extends ComponentEvent<ProofSheet> {

        private final boolean back;

        public Stepped(ProofSheet source, boolean fromClient, @EventData("event.detail") boolean back) {
            super(source, fromClient);
            this.back = back;
        }
    }
}
