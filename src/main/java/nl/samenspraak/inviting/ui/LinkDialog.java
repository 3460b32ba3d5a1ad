package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import nl.samenspraak.inviting.InvitationId;

/** Makes a new link for an invitation and shows it, this once, to be passed on. */
class LinkDialog extends Dialog {

    LinkDialog(InvitingDesk desk, InvitationId id, String address) {
        setHeaderTitle(getTranslation("inviting.link.title"));
        var link = new TextArea(getTranslation("inviting.link.label"));
        link.setValue(desk.address.invitation(desk.invitations.link(id)));
        link.setReadOnly(true);
        link.addClassName("invitation-link");
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        copied.addClassName("saved");
        var copy = new NativeButton(getTranslation("inviting.link.copy"), click -> {
            link.getElement().executeJs("navigator.clipboard.writeText(this.value)");
            copied.setText(getTranslation("inviting.link.copied"));
        });
        copy.addClassNames("btn", "primary");
        var done = new NativeButton(getTranslation("inviting.link.done"), click -> close());
        done.addClassNames("btn", "quiet");
        add(new Paragraph(getTranslation("inviting.link.how", address)), link);
        getFooter().add(copied, done, copy);
    }
}
