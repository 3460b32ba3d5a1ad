package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;

/** One button for each kind that a block can be, and for a heading one for each level. */
class KindBar extends Div {

    private static final int LEVELS = 6;

    private final Map<BlockKind, NativeButton> kinds = new EnumMap<>(BlockKind.class);
    private final NativeButton[] levels = new NativeButton[LEVELS];
    private final Div levelBar = new Div();
    private int level = 2;

    KindBar(Choice choose) {
        addClassName("kind-bar");
        var kindBar = new Div();
        kindBar.addClassName("kinds");
        group(kindBar, "preparing.kind");
        for (var kind : BlockKind.values()) {
            var button =
                    new NativeButton(getTranslation("preparing.kind." + kind), click -> choose.choose(kind, level));
            kinds.put(kind, button);
            kindBar.add(button);
        }
        levelBar.addClassName("kinds");
        group(levelBar, "preparing.level");
        for (var i = 1; i <= LEVELS; i++) {
            var one = i;
            levels[i - 1] = new NativeButton(
                    getTranslation("preparing.level.one", i), click -> choose.choose(BlockKind.HEADING, one));
            levelBar.add(levels[i - 1]);
        }
        add(kindBar, levelBar);
    }

    void show(Block block) {
        kinds.forEach((kind, button) -> press(button, kind == block.kind()));
        levelBar.setVisible(block.kind() == BlockKind.HEADING);
        if (block.kind() == BlockKind.HEADING) level = block.level();
        for (var i = 1; i <= LEVELS; i++) press(levels[i - 1], i == block.level());
    }

    void close(boolean closed) {
        kinds.values().forEach(button -> button.setEnabled(!closed));
        for (var one : levels) one.setEnabled(!closed);
    }

    /** "kop 2", "alinea", "actiepunt". */
    static String name(Translator translator, Block block) {
        var name = translator.say("preparing.kind." + block.kind());
        return block.kind() == BlockKind.HEADING ? name + " " + block.level() : name;
    }

    /** A kind was chosen, and for a heading its level. */
    interface Choice {

        void choose(BlockKind kind, int level);
    }

    /** Says a text in the language of the page. */
    interface Translator {

        String say(String key, Object... arguments);
    }

    private void group(Div bar, String key) {
        bar.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation(key));
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
    }
}
