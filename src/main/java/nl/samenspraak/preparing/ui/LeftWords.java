package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** What somebody typed in blocks that do not stand in the text any more: to be copied, or thrown away. */
class LeftWords extends Div {

    private final UnsentTexts unsent;
    private final String beginning;
    private final Div texts = new Div();
    private final Map<String, Div> shown = new HashMap<>();
    private Optional<Set<String>> looked = Optional.empty();

    LeftWords(UnsentTexts unsent, StrategyId strategy) {
        this.unsent = unsent;
        this.beginning = BlockEditor.keptIn(strategy);
        addClassNames("notice", "warning", "left-words");
        texts.addClassName("left-texts");
        var said = new Paragraph(getTranslation("preparing.leftWords"));
        said.getElement().setAttribute("role", "status");
        add(said, texts);
        setVisible(false);
    }

    /** Shows what is kept at none of the places that have a field of their own; only a field that goes leaves words. */
    void look(Set<String> withField) {
        if (looked.filter(withField::equals).isPresent()) return;
        looked = Optional.of(Set.copyOf(withField));
        var left = new TreeSet<>(unsent.places());
        left.removeIf(place -> !place.startsWith(beginning) || withField.contains(place));
        shown.keySet().stream().filter(place -> !left.contains(place)).toList().forEach(this::takeAway);
        left.stream().filter(place -> !shown.containsKey(place)).forEach(this::show);
        setVisible(!shown.isEmpty());
    }

    private void show(String place) {
        var text = new KeptTextArea(unsent, place, getTranslation("preparing.leftWords.text"));
        text.setClosed(true);
        var drop = new NativeButton(getTranslation("preparing.leftWords.drop"), click -> {
            text.sent();
            unsent.dropAside(place);
            takeAway(place);
        });
        drop.addClassName("btn");
        var item = new Div(text, drop);
        item.addClassName("left-text");
        shown.put(place, item);
        texts.add(item);
    }

    private void takeAway(String place) {
        texts.remove(shown.remove(place));
        setVisible(!shown.isEmpty());
    }
}
