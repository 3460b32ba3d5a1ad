package nl.samenspraak.ballot.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.samenspraak.Karibu;

/** What a person does and sees on a page with parts of the ballot. */
final class OnThePage {

    private OnThePage() {}

    /** Presses the radio button with these words. */
    static void choose(Component within, String words) {
        var label = labels(within).stream()
                .filter(one -> one.getElement().getTextRecursively().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No answer " + words));
        BasicUtilsKt._fireDomEvent(label.getChildren().findFirst().orElseThrow(), "change");
    }

    /** The words of the answers that are chosen. */
    static List<String> chosen(Component within) {
        return labels(within).stream()
                .filter(label -> label.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getProperty("checked", false))
                .map(label -> label.getElement().getTextRecursively())
                .toList();
    }

    static void press(Component within, String words) {
        _click(_get(within, NativeButton.class, button -> button.withText(words)));
    }

    static String text(Component part) {
        return visible(part);
    }

    static String text() {
        return visible(UI.getCurrent());
    }

    /** Lets what others did arrive. */
    static void arrive() {
        Karibu.roundtrip();
    }

    private static List<com.vaadin.flow.component.html.NativeLabel> labels(Component within) {
        return _find(within, com.vaadin.flow.component.html.NativeLabel.class, label -> label.withClasses("radio"));
    }

    private static String visible(Component part) {
        if (!part.isVisible()) return "";
        var children = part.getChildren().toList();
        if (children.isEmpty()) return part.getElement().getTextRecursively() + " ";
        var own = part instanceof com.vaadin.flow.component.html.FieldSet set ? set.getLegend() : null;
        return (own == null ? "" : "")
                + children.stream().map(OnThePage::visible).reduce("", String::concat);
    }
}
