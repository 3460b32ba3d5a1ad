package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.draft.Markup;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.Proof;
import nl.samenspraak.preparing.ProofBlock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text in preparation as one element. A block that changes gets a new id, so the browser is told the order of the
 * ids and the text of those it does not have yet; what stays is not touched.
 */
@Tag("ol")
@JavaScript("context://assets/preparing.js")
public class ProofSheet extends Div {

    private final String pictures;
    private Set<BlockId> sent = new HashSet<>();

    ProofSheet(String pictures) {
        this.pictures = pictures;
        addClassName("proof");
        getElement().setAttribute("aria-label", getTranslation("preparing.proof"));
        addAttachListener(attached -> getElement().executeJs("window.samenspraak.proof(this, $0)", words()));
    }

    void show(Proof proof) {
        var order = JsonNodeFactory.instance.arrayNode();
        var fresh = JsonNodeFactory.instance.objectNode();
        for (var one : proof.blocks()) {
            order.add(one.id().toString());
            if (!sent.contains(one.id())) fresh.set(one.id().toString(), block(one));
        }
        sent = proof.blocks().stream().map(ProofBlock::id).collect(Collectors.toCollection(HashSet::new));
        getElement().executeJs("window.samenspraak.whenProofed(this, p => p.show($0, $1))", order, fresh);
    }

    /** Marks the block that is open and brings it into sight; none for {@code null}. */
    void open(@Nullable BlockId block) {
        var id = block == null ? "" : block.toString();
        getElement().executeJs("window.samenspraak.whenProofed(this, p => p.open($0))", id);
    }

    /** Puts the focus on a block, as after its editor was left. */
    void focus(BlockId block) {
        getElement().executeJs("window.samenspraak.whenProofed(this, p => p.focus($0))", block.toString());
    }

    void whenChosen(ComponentEventListener<Chosen> listener) {
        addListener(Chosen.class, listener);
    }

    void whenStepped(ComponentEventListener<Stepped> listener) {
        addListener(Stepped.class, listener);
    }

    private ObjectNode block(ProofBlock one) {
        var block = one.block();
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("level", block.level())
                .put("name", KindBar.name(this::getTranslation, block))
                .put("html", Markup.blockHtml(block, "b" + one.id(), pictures));
    }

    private ObjectNode words() {
        return JsonNodeFactory.instance.objectNode().put("correct", getTranslation("preparing.correct"));
    }

    /** Somebody chose a block to correct it. */
    @DomEvent("block-chosen")
    public static class Chosen extends ComponentEvent<ProofSheet> {

        private final String id;

        public Chosen(ProofSheet source, boolean fromClient, @EventData("event.detail") String id) {
            super(source, fromClient);
            this.id = id;
        }

        BlockId block() {
            return BlockId.of(id);
        }
    }

    /** Somebody goes a step back, or forward again, with the keyboard. */
    @DomEvent("proof-stepped")
    public static class Stepped extends ComponentEvent<ProofSheet> {

        private final boolean back;

        public Stepped(ProofSheet source, boolean fromClient, @EventData("event.detail") boolean back) {
            super(source, fromClient);
            this.back = back;
        }

        boolean back() {
            return back;
        }
    }
}
