package nl.samenspraak.home.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks whether the round must really close now, and says what that means. */
class CloseDialog extends Dialog {

    CloseDialog(Runnable close) {
        setHeaderTitle(getTranslation("home.round.closeNow.title"));
        add(new Paragraph(getTranslation("home.round.closeNow.how")));
        var no = new NativeButton(getTranslation("home.leave"), click -> close());
        no.addClassNames("btn", "quiet");
        var yes = new NativeButton(getTranslation("home.round.closeNow"), click -> {
            close.run();
            close();
        });
        yes.addClassNames("btn", "primary");
        getFooter().add(no, yes);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) no.focus();
        });
    }
}
