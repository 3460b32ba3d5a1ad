package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.preparing.DraftTitle;
import nl.samenspraak.preparing.PreparationCard;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Says what publishing means, asks the title, and publishes only what was seen. */
class PublishDialog extends Dialog {

    private final CorrectionDesk desk;
    private final StrategyId strategy;
    private final PreparationCard card;
    private final KeptTextArea title;
    private final Paragraph wrong = new Paragraph();

    PublishDialog(CorrectionDesk desk, StrategyId strategy, PreparationCard card) {
        this.desk = desk;
        this.strategy = strategy;
        this.card = card;
        addClassName("publish-dialog");
        setMaxWidth("36rem");
        setHeaderTitle(getTranslation("preparing.publish.title"));
        title = new KeptTextArea(desk.unsent, "draft-title:" + strategy, getTranslation("preparing.publish.name"));
        title.addClassName("one-line");
        title.setRows(1);
        title.setMost(DraftTitle.MAX_LENGTH);
        title.startWith(card.title());
        wrong.addClassName("field-error");
        wrong.setId("publish-wrong");
        wrong.getElement().setAttribute("role", "alert");
        wrong.setVisible(false);
        title.describedBy("publish-wrong");
        add(new Paragraph(getTranslation("preparing.publish.how")), facts(), title, wrong);
        var no = new NativeButton(getTranslation("preparing.publish.no"), click -> close());
        no.addClassNames("btn", "quiet");
        var yes = new NativeButton(getTranslation("preparing.publish.yes"), click -> publish());
        yes.addClassNames("btn", "primary");
        getFooter().add(no, yes);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) title.focus();
        });
    }

    private UnorderedList facts() {
        var proof = card.proof();
        var actionPoints = proof.count(BlockKind.ACTION_POINT);
        var ambitions = proof.count(BlockKind.AMBITION);
        var facts = new UnorderedList(
                new ListItem(getTranslation("preparing.publish.paragraphs", proof.paragraphs())),
                new ListItem(getTranslation("preparing.publish.actionPoints", actionPoints)),
                new ListItem(getTranslation("preparing.publish.ambition", ambitions)));
        var left = desk.left(strategy, proof).size();
        if (left > 0) facts.add(new ListItem(getTranslation("preparing.publish.left", left)));
        facts.addClassName("facts");
        return facts;
    }

    private void publish() {
        var name = title.getValue().strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > DraftTitle.MAX_LENGTH) {
            refuse(getTranslation(name.isEmpty() ? "preparing.publish.nameNeeded" : "preparing.publish.tooLong"));
            title.focus();
            return;
        }
        try {
            desk.desk.publish(strategy, card.revision(), new DraftTitle(name));
        } catch (Refusal refusal) {
            // Said here: behind an open dialog a notice of the page is out of reach.
            refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
            return;
        }
        title.sent();
        close();
    }

    private void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(true);
    }
}
