package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import nl.samenspraak.inviting.InvitationId;

/** Makes a new link for an invitation and shows it, this once, to be passed on. */
class LinkDialog extends Dialog {

    private final TextArea link = new TextArea(getTranslation("inviting.link.label"));
    private final Span copied = new Span();

    LinkDialog(InvitingDesk desk, InvitationId id, String address) {
        setHeaderTitle(getTranslation("inviting.link.title"));
        link.setValue(desk.address.invitation(desk.invitations.link(id)));
        link.setReadOnly(true);
        link.addClassName("invitation-link");
        copied.getElement().setAttribute("role", "status");
        copied.addClassName("saved");
        var copy = new NativeButton(getTranslation("inviting.link.copy"), click -> {
            link.getElement()
                    .executeJs("return window.samenspraak.copyAddress(this.value)")
                    .then(String.class, left -> copied(left.isEmpty()));
        });
        copy.addClassNames("btn", "primary");
        var done = new NativeButton(getTranslation("inviting.link.done"), click -> close());
        done.addClassNames("btn", "quiet");
        add(new Paragraph(getTranslation("inviting.link.how", address)), link);
        getFooter().add(copied, done, copy);
    }

    /** Where the browser gives no clipboard, as on plain http, the link stands selected for one's own copying. */
    private void copied(boolean done) {
        copied.setText(getTranslation(done ? "inviting.link.copied" : "inviting.link.byHand"));
        if (!done) link.getElement().executeJs("this.inputElement.select()");
    }
}
