package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.ProofBlock;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;
import org.jspecify.annotations.Nullable;

/** One block beside the text, to be corrected; it keeps its buttons, so the focus stays on what was pressed. */
class BlockEditor extends Aside {

    private final UnsentTexts unsent;
    private final StrategyId strategy;
    private final H2 name = new H2();
    private final KindBar kinds;
    private final Div slot = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Div acts = new Div();
    private final NativeButton merge;
    private final NativeButton putBack;
    private @Nullable ProofBlock block;
    private @Nullable KeptTextArea text;

    BlockEditor(UnsentTexts unsent, StrategyId strategy, Pen pen) {
        this.unsent = unsent;
        this.strategy = strategy;
        addClassName("block-editor");
        name.setId("block-editor-name");
        getElement().setAttribute("aria-labelledby", "block-editor-name");
        kinds = new KindBar(pen::changeKind);
        wrong.addClassNames("notice", "error");
        wrong.setId("block-editor-wrong");
        wrong.getElement().setAttribute("role", "alert");
        var close = button("close", pen::close);
        close.addClassNames("quiet", "close-editor");
        var save = button("save", pen::save);
        save.addClassNames("primary", "save-block");
        var split = button("split", () -> {});
        split.addClassName("split-block");
        merge = button("merge", pen::merge);
        var remove = button("remove", pen::remove);
        remove.addClassName("danger");
        acts.add(save, split, merge, button("up", pen::moveUp), button("down", pen::moveDown), remove);
        acts.addClassName("block-acts");
        var head = new Div(name, close);
        head.addClassName("block-head");
        putBack = button("putBack", pen::putBack);
        putBack.addClassName("put-back");
        add(head, kinds, putBack, slot, wrong, acts);
        ComponentUtil.addListener(this, Split.class, cut -> pen.split(cut.before, cut.after));
        addAttachListener(attached -> getElement().executeJs("window.samenspraak.blockEditor(this)"));
    }

    void show(ProofBlock now, String itsName, boolean isLast) {
        name.setText(itsName);
        merge.setEnabled(!isLast);
        putBack.setVisible(now.mayBePutBack());
        var same = block != null && block.id().equals(now.id());
        block = now;
        if (same) return;
        accept();
        kinds.show(now.block());
        kinds.setVisible(true);
        acts.setVisible(true);
        slot.removeAll();
        slot.add(text = field(now));
    }

    void focus() {
        if (block != null) kinds.focus(block.block());
    }

    /** Whether other words stand in the field than in the block. */
    boolean holdsWords() {
        return block != null
                && text != null
                && !text.getValue().strip().equals(block.block().markdown().strip());
    }

    String words() {
        return text == null ? "" : text.getValue();
    }

    /** What was typed stands in the block now. */
    void taken() {
        if (text != null) text.sent();
    }

    void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(true);
    }

    void accept() {
        wrong.setVisible(false);
    }

    /** The block went while somebody typed: what was typed stays, to be copied. */
    void leaveBehind(String sentence) {
        if (text != null) text.setClosed(true);
        kinds.setVisible(false);
        putBack.setVisible(false);
        acts.setVisible(false);
        refuse(sentence);
    }

    private KeptTextArea field(ProofBlock now) {
        var field = new KeptTextArea(unsent, keptAt(strategy, now.id()), getTranslation("preparing.edit"));
        field.startWith(now.block().markdown());
        field.setMost(Block.MAX_LENGTH);
        field.setRows(now.block().kind() == nl.samenspraak.draft.BlockKind.HEADING ? 2 : 9);
        field.describedBy("block-editor-wrong");
        return field;
    }

    /** How the places begin at which words for a strategy's blocks are kept. */
    static String keptIn(StrategyId strategy) {
        return "proof:" + strategy + ":";
    }

    static String keptAt(StrategyId strategy, BlockId block) {
        return keptIn(strategy) + block;
    }

    private NativeButton button(String key, Runnable press) {
        var button = new NativeButton(getTranslation("preparing.act." + key), click -> press.run());
        button.addClassName("btn");
        return button;
    }

    /** Somebody splits the text where the cursor stands. */
    @DomEvent("block-split")
    public static class Split extends ComponentEvent<BlockEditor> {

        private final String before;
        private final String after;

        public Split(
                BlockEditor source,
                boolean fromClient,
                @EventData("event.detail.before") String before,
                @EventData("event.detail.after") String after) {
            super(source, fromClient);
            this.before = before;
            this.after = after;
        }
    }
}
