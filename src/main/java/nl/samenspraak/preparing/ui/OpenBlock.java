package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.ProofBlock;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/** Beside the text: the block that is open, to be corrected; or else how that is done. */
class OpenBlock extends Div {

    private final DeskGuide guide = new DeskGuide();
    private final BlockEditor editor;
    private @Nullable BlockId id;

    OpenBlock(UnsentTexts unsent, StrategyId strategy, Pen pen) {
        editor = new BlockEditor(unsent, strategy, pen);
        editor.setVisible(false);
        addClassName("desk-side");
        add(guide, editor);
    }

    /** Which block is open; it may not stand in the text any more. */
    Optional<BlockId> id() {
        return Optional.ofNullable(id);
    }

    boolean is(BlockId block) {
        return block.equals(id);
    }

    /** From now on it is this one, which is shown once the text is known in which it stands. */
    void turnTo(BlockId block) {
        id = block;
    }

    void show(ProofBlock block, String name, boolean isLast) {
        id = block.id();
        editor.show(block, name, isLast);
        editor.setVisible(true);
        guide.setVisible(false);
    }

    void close() {
        id = null;
        editor.setVisible(false);
        guide.setVisible(true);
    }

    void focus() {
        editor.focus();
    }

    /** What was typed in the block and does not stand in it. */
    Optional<String> typed() {
        return id != null && editor.holdsWords() ? Optional.of(editor.words()) : Optional.empty();
    }

    /** What was typed stands in the block now, or is given up. */
    void taken() {
        editor.taken();
    }

    /** The block went while somebody typed: what was typed stays, to be copied. */
    void leaveBehind() {
        editor.leaveBehind(getTranslation("preparing.meanwhile.typed"));
    }

    void accept() {
        editor.accept();
    }

    void refuse(String key) {
        editor.refuse(getTranslation(key));
    }

    void refuse(Refusal refusal) {
        editor.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
    }
}
