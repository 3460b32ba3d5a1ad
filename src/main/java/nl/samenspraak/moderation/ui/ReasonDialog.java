package nl.samenspraak.moderation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.samenspraak.discussion.Reason;
import nl.samenspraak.unsent.UnsentTexts;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Asks for the reason of a decision, and says who will read it. */
@StyleSheet("context://assets/moderation.css")
class ReasonDialog extends Dialog {

    private final KeptTextArea reason;
    private final Span wrong = new Span();
    private final Consumer<Reason> decide;

    /** {@code what} is {@code hide} or {@code close}. */
    ReasonDialog(UnsentTexts unsent, String what, String place, Consumer<Reason> decide) {
        this.decide = decide;
        reason = new KeptTextArea(unsent, "reason:" + what + ":" + place, getTranslation("moderation.reason"));
        reason.setMost(Reason.MAX_LENGTH);
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        setHeaderTitle(getTranslation("moderation." + what + ".title"));
        addClassName("reason-dialog");
        add(new Paragraph(getTranslation("moderation." + what + ".explained")), reason, wrong);
        var cancel = new NativeButton(getTranslation("moderation.cancel"), click -> close());
        cancel.addClassNames("btn", "quiet");
        var yes = new NativeButton(getTranslation("moderation." + what + ".yes"), click -> decide());
        yes.addClassNames("btn", "primary");
        getFooter().add(cancel, yes);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) reason.focus();
        });
    }

    private void decide() {
        if (reason.getValue().isBlank()) {
            wrong.setText(getTranslation("refusal.ReasonNeeded"));
            reason.focus();
            return;
        }
        decide.accept(new Reason(reason.getValue()));
        reason.sent();
        close();
    }
}
