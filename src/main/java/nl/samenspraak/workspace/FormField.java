package nl.samenspraak.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A field with its label, what to fill in, and what is wrong with it. */
class FormField extends Div {

    private final Component input;
    private final Paragraph wrong = new Paragraph();

    /** {@code id} is unique on the page. */
    FormField(String id, String label, String hint, Component input) {
        this.input = input;
        addClassName("field");
        var labelled = new NativeLabel(label);
        labelled.add(input);
        var how = new Paragraph(hint);
        how.addClassName("hint");
        how.setId(id + "-hint");
        wrong.addClassName("field-error");
        wrong.setId(id + "-wrong");
        wrong.getElement().setAttribute("role", "alert");
        input.getElement().setAttribute("aria-describedby", id + "-wrong " + id + "-hint");
        add(labelled, how, wrong);
        accept();
    }

    void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(true);
        input.getElement().setAttribute("aria-invalid", "true");
    }

    void accept() {
        wrong.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
    }
}
