package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.preparing.Proof;

/** How many blocks of each kind there are, each a way to the next of its kind; what a round needs is said if missing. */
class KindCounts extends Div {

    private final Map<BlockKind, NativeButton> counts = new EnumMap<>(BlockKind.class);

    KindCounts() {
        addClassName("counts");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("preparing.found"));
        for (var kind : BlockKind.values()) add(count(kind));
    }

    void show(Proof proof) {
        counts.forEach((kind, button) -> {
            var many = proof.count(kind);
            var needed = kind == BlockKind.ACTION_POINT || kind == BlockKind.AMBITION;
            button.setText(getTranslation("preparing.count." + kind, many));
            button.setVisible(many > 0 || needed);
            button.setEnabled(many > 0);
        });
    }

    private NativeButton count(BlockKind kind) {
        var button = new NativeButton();
        button.addClassName("count");
        button.getElement().setAttribute("data-next", kind.name());
        button.getElement().setAttribute("title", getTranslation("preparing.found.next"));
        counts.put(kind, button);
        return button;
    }
}
