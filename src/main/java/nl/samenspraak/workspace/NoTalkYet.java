package nl.samenspraak.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.Passage;

/** Stands beside the text in place of the conversations while no round is open on it: says when one can react. */
@StyleSheet("context://assets/talk.css")
class NoTalkYet extends Div {

    private final H2 title = new H2();

    NoTalkYet(Passage passage, Runnable leave) {
        addClassName("talk");
        title.setText(
                getTranslation(passage.isActionPoint() ? "talk.actionPoint" : "talk.paragraph", passage.number()));
        title.getElement().setAttribute("tabindex", "-1");
        var close = new NativeButton("×", click -> leave.run());
        close.addClassName("close");
        close.setAriaLabel(getTranslation("talk.close"));
        var bar = new Div(title, close);
        bar.addClassName("talk-bar");
        var when = new Paragraph(getTranslation("reading.noTalk"));
        when.addClassName("none");
        add(new Header(bar, new Paragraph(passage.plainText())), when);
        getElement().addEventListener("keydown", event -> leave.run()).setFilter("event.key === 'Escape'");
    }

    void focusTitle() {
        title.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
