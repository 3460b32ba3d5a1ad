package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;

/** What a block is, each kind and each level of heading one press away. */
class KindBar extends Div {

    private static final int LEVELS = 6;

    private record What(BlockKind kind, int level) {}

    private final Map<What, NativeButton> buttons = new LinkedHashMap<>();
    private final BiConsumer<BlockKind, Integer> choose;

    KindBar(BiConsumer<BlockKind, Integer> choose) {
        this.choose = choose;
        addClassName("kind-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("preparing.kind"));
        var kinds = new Div();
        for (var kind : BlockKind.values()) if (kind != BlockKind.HEADING) kinds.add(button(kind, 0));
        var levels = new Div(new Span(Naming.kind(this, BlockKind.HEADING)));
        levels.addClassName("levels");
        for (var level = 1; level <= LEVELS; level++) levels.add(button(BlockKind.HEADING, level));
        add(kinds, levels);
    }

    void show(Block block) {
        var what = new What(block.kind(), block.level());
        buttons.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(what))));
    }

    void focus(Block block) {
        Optional.ofNullable(buttons.get(new What(block.kind(), block.level()))).ifPresent(NativeButton::focus);
    }

    private NativeButton button(BlockKind kind, int level) {
        var name = Naming.kind(this, kind);
        var button = new NativeButton(level == 0 ? name : String.valueOf(level), click -> choose.accept(kind, level));
        button.addClassName("kind-button");
        if (level > 0) button.getElement().setAttribute("aria-label", name + " " + level);
        buttons.put(new What(kind, level), button);
        return button;
    }
}
