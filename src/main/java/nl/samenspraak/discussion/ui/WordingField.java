package nl.samenspraak.discussion.ui;

import com.vaadin.flow.component.html.Div;
import nl.samenspraak.discussion.ProposedWording;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** A new wording for the paragraph, with what it changes shown below. */
class WordingField extends Div {

    private final TalkPlace place;
    private final String present;
    private final KeptTextArea wording;
    private final Div preview = new Div();

    /** {@code typed} hears of every text that is kept. */
    WordingField(TalkPlace place, Runnable typed) {
        this.place = place;
        this.present = place.passage().block().markdown();
        wording = new KeptTextArea(place.desk().unsent, place.typing("wording"), getTranslation("talk.write.wording"));
        wording.startWith(present);
        wording.setMost(ProposedWording.MAX_LENGTH);
        wording.whenTyped(this::preview);
        wording.whenTyped(text -> typed.run());
        preview.addClassName("preview");
        preview.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("talk.preview"));
        addClassName("wording-field");
        add(wording, preview);
        preview(wording.getValue());
    }

    String getValue() {
        return wording.getValue();
    }

    boolean holdsWords() {
        return wording.holdsWords();
    }

    void focus() {
        wording.focus();
    }

    void sent() {
        wording.sent();
    }

    void setClosed(boolean closed) {
        wording.setClosed(closed);
    }

    private void preview(String text) {
        var changed = !text.isBlank() && !text.equals(present) && text.length() <= ProposedWording.MAX_LENGTH;
        preview.setVisible(changed);
        if (!changed) return;
        preview.getElement()
                .setProperty(
                        "innerHTML",
                        place.desk()
                                .html
                                .change(new CommentHtml.Change(
                                        present,
                                        text,
                                        getTranslation("talk.inserted"),
                                        getTranslation("talk.deleted"))));
    }
}
