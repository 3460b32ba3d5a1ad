package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.samenspraak.discussion.ThreadKind;

/** As what a conversation starts: four buttons of which one is pressed. */
class KindChoice extends Div {

    private final Map<ThreadKind, NativeButton> buttons = new EnumMap<>(ThreadKind.class);
    private ThreadKind kind = ThreadKind.REMARK;

    KindChoice(Consumer<ThreadKind> chosen) {
        addClassName("kinds");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("talk.kinds"));
        for (var one : ThreadKind.values()) {
            var button = new NativeButton(getTranslation("talk.kinds." + one), click -> {
                choose(one);
                chosen.accept(one);
            });
            buttons.put(one, button);
            add(button);
        }
        choose(kind);
    }

    void choose(ThreadKind chosen) {
        kind = chosen;
        buttons.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one == chosen)));
    }

    ThreadKind kind() {
        return kind;
    }
}
