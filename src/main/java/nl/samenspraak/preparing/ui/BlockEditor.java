package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.Proof;
import nl.samenspraak.preparing.ProofBlock;
import nl.samenspraak.unsent.ui.KeptTextArea;

/**
 * Corrects one block. What was typed and not recorded goes along with whatever is done next, so that no act costs
 * words; what somebody else changed meanwhile is said, and then the words stay to be copied.
 */
class BlockEditor extends Aside {

    /** Told what was done, and which block to go on with. */
    interface Done {

        /** {@code key} says what was done; {@code next} is empty when there is nothing to go on with. */
        void done(String key, List<BlockId> next);
    }

    private final Corrections corrections;
    private final StrategyId strategy;
    private final Done done;
    private final BlockId id;
    private final Block block;
    private final H2 title = new H2();
    private final KindBar kinds = new KindBar(this::change);
    private final KeptTextArea text;
    private final Paragraph gone = new Paragraph(getTranslation("preparing.gone"));
    private final Div acts = new Div();
    private final NativeButton merge = act("preparing.merge", this::merge);
    private final NativeButton up = act("preparing.up", () -> move(true));
    private final NativeButton down = act("preparing.down", () -> move(false));
    private Proof proof;

    BlockEditor(CorrectionDesk desk, StrategyId strategy, ProofBlock one, Proof proof, Done done, Runnable close) {
        this.corrections = desk.corrections;
        this.strategy = strategy;
        this.done = done;
        this.id = one.id();
        this.block = one.block();
        this.proof = proof;
        addClassName("block-editor");
        getElement().setAttribute("aria-label", getTranslation("preparing.editor"));
        text = new KeptTextArea(desk.unsent, CorrectionDesk.place(strategy, id), getTranslation("preparing.text"));
        text.startWith(block.markdown());
        text.setMost(Block.MAX_LENGTH);
        gone.addClassName("notice");
        gone.getElement().setAttribute("role", "status");
        arrangeActs();
        add(header(close), gone, kinds, text, acts);
        kinds.show(block);
        show(proof);
    }

    BlockId block() {
        return id;
    }

    /** What stands around it now; the block itself never changes, another one comes in its place. */
    void show(Proof now) {
        proof = now;
        var there = now.block(id).isPresent();
        gone.setVisible(!there);
        kinds.close(!there);
        text.setClosed(!there);
        acts.setVisible(there);
        if (!there) return;
        var ids = now.blocks().stream().map(ProofBlock::id).toList();
        var at = ids.indexOf(id);
        title.setText(getTranslation("preparing.block", at + 1, KindBar.name(this::getTranslation, block)));
        up.setEnabled(at > 0);
        down.setEnabled(at < ids.size() - 1);
        merge.setEnabled(at < ids.size() - 1);
    }

    boolean holdsWords() {
        return text.holdsWords();
    }

    void focusTitle() {
        title.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private Header header(Runnable close) {
        title.getElement().setAttribute("tabindex", "-1");
        var leave = new NativeButton("×", click -> close.run());
        leave.addClassName("close");
        leave.setAriaLabel(getTranslation("preparing.close"));
        return new Header(title, leave);
    }

    private void arrangeActs() {
        acts.addClassName("block-acts");
        var save = act("preparing.save", this::save);
        save.addClassName("primary");
        var split = act("preparing.split", () -> {});
        split.getElement()
                .addEventListener(
                        "click",
                        click -> split(click.getEventData().path(CURSOR).asInt(0)))
                .addEventData(CURSOR);
        var remove = act("preparing.remove", this::remove);
        remove.addClassName("danger");
        acts.add(save, split, merge, up, down, remove);
    }

    /** Where the cursor stands in the text, when a button beside it is pressed. */
    static final String CURSOR = "element.closest('.block-editor').querySelector('textarea').selectionStart";

    private NativeButton act(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("btn");
        return button;
    }

    private void change(BlockKind kind, int level) {
        var now = recorded();
        var came = corrections.changeKind(strategy, now, kind, level);
        done.done("preparing.did.kind", came.isEmpty() ? List.of(now) : came);
    }

    private void save() {
        if (text.holdsWords()) done.done("preparing.did.text", List.of(recorded()));
        else done.done("preparing.did.nothing", List.of(id));
    }

    private void split(int cursor) {
        var typed = text.getValue();
        var at = Math.clamp(cursor, 0, typed.length());
        var came = corrections.split(strategy, id, typed.substring(0, at), typed.substring(at));
        text.sent();
        done.done("preparing.did.split", came);
    }

    private void merge() {
        var next = proof.next(id);
        if (next.isEmpty()) return;
        var came = corrections.merge(strategy, recorded(), next.get().id());
        done.done("preparing.did.merge", came);
    }

    private void move(boolean before) {
        var now = recorded();
        var came = before ? corrections.moveUp(strategy, now) : corrections.moveDown(strategy, now);
        done.done("preparing.did.move", came.isEmpty() ? List.of(now) : came);
    }

    private void remove() {
        var next = proof.next(id).map(ProofBlock::id).map(List::of).orElse(List.of());
        corrections.remove(strategy, id);
        text.sent();
        done.done("preparing.did.remove", next);
    }

    /** The block with what was typed recorded in it. */
    private BlockId recorded() {
        if (!text.holdsWords()) return id;
        var came = corrections.rewrite(strategy, id, text.getValue());
        text.sent();
        return came.isEmpty() ? id : came.getFirst();
    }
}
