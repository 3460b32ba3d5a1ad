package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.preparing.PreparationCard;
import nl.samenspraak.preparing.PreparationDesk;

/** Says what is given up with the text that was seen, and takes the document that comes instead. */
class ReplaceDialog extends Dialog {

    ReplaceDialog(PreparationDesk desk, StrategyId strategy, PreparationCard seen, Runnable received) {
        addClassName("replace-dialog");
        setHeaderTitle(getTranslation("preparing.replace"));
        var slot = new DocumentSlot(
                (fileName, content, progress) ->
                        desk.receiveInstead(strategy, seen.revision(), fileName, content, progress),
                () -> {
                    close();
                    received.run();
                });
        add(
                new Paragraph(getTranslation("preparing.replace.what", seen.fileName())),
                new Paragraph(getTranslation("preparing.replace.refused")),
                slot);
        var no = new NativeButton(getTranslation("preparing.replace.no"), click -> close());
        no.addClassName("btn");
        getFooter().add(no);
    }
}
