package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.PreparationCard;
import nl.samenspraak.preparing.Proof;
import org.jspecify.annotations.Nullable;

/** The text in preparation: what was recognised, to be corrected block by block, and published when it is right. */
class ProofPanel extends Div {

    private final CorrectionDesk desk;
    private final StrategyCard strategy;
    private final ProofSheet sheet;
    private final Span counts = new Span();
    private final Span file = new Span();
    private final Span said = new Span();
    private final UnorderedList notices = new UnorderedList();
    private final NativeButton undo = button("preparing.undo", this::undo);
    private final NativeButton redo = button("preparing.redo", this::redo);
    private final UploadBox instead;
    private final Div replacing = new Div();
    private @Nullable PreparationCard card;
    private @Nullable BlockEditor editor;

    ProofPanel(CorrectionDesk desk, StrategyCard strategy) {
        this.desk = desk;
        this.strategy = strategy;
        this.sheet = new ProofSheet("/pictures/preparing/" + strategy.id() + "/");
        addClassName("proof-panel");
        said.getElement().setAttribute("role", "status");
        notices.addClassName("notices-of-import");
        sheet.whenChosen(chosen -> open(chosen.block(), true));
        instead = new UploadBox(
                (name, content, progress) -> desk.desk.receiveInstead(
                        strategy.id(), Objects.requireNonNull(card).revision(), name, content, progress),
                this::replaced);
        arrangeReplacing();
        var text = new Div(notices, sheet);
        text.addClassName("proof-text");
        add(bar(), replacing, text);
        sheet.whenStepped(stepped -> {
            if (stepped.back()) undo();
            else redo();
        });
    }

    void show(PreparationCard now) {
        if (card != null && card.revision() == now.revision()) return;
        var first = card == null;
        card = now;
        undo.setEnabled(now.mayUndo());
        redo.setEnabled(now.mayRedo());
        file.setText(now.fileName());
        counts.setText(counts(now.proof()));
        sheet.show(now.proof());
        if (first) {
            show(now.notices());
            goOnWhereOneLeft(now.proof());
        }
        if (editor != null) editor.show(now.proof());
    }

    /** What was typed and not recorded, here or in another browser, is open again. */
    private void goOnWhereOneLeft(Proof proof) {
        var left = desk.left(strategy.id(), proof);
        if (left.isEmpty()) return;
        open(left.getFirst(), false);
        say(getTranslation("preparing.left", left.size()));
    }

    private Header bar() {
        file.addClassName("file");
        counts.addClassName("counts");
        said.addClassName("said");
        undo.setTitle(getTranslation("preparing.undo.key"));
        redo.setTitle(getTranslation("preparing.redo.key"));
        var publish = button("preparing.publish", this::publish);
        publish.addClassName("primary");
        var other = button("preparing.instead", () -> replacing.setVisible(true));
        other.addClassName("quiet");
        var acts = new Div(undo, redo, publish, other);
        acts.addClassName("bar-acts");
        var bar = new Header(new Div(file, counts), acts, said);
        bar.addClassName("proof-bar");
        return bar;
    }

    private void arrangeReplacing() {
        replacing.addClassNames("card", "replacing");
        var leave = button("preparing.instead.leave", () -> replacing.setVisible(false));
        leave.addClassName("quiet");
        replacing.add(new Paragraph(getTranslation("preparing.instead.how")), instead, leave);
        replacing.setVisible(false);
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("btn");
        return button;
    }

    private void show(List<Notice> all) {
        notices.removeAll();
        notices.setVisible(!all.isEmpty());
        all.forEach(one -> notices.add(
                new ListItem(getTranslation(one.messageKey(), one.arguments().toArray()))));
    }

    private String counts(Proof proof) {
        return getTranslation(
                "preparing.counts",
                proof.blocks().size(),
                proof.count(BlockKind.HEADING),
                proof.paragraphs(),
                proof.count(BlockKind.AMBITION),
                proof.count(BlockKind.ACTION_POINT));
    }

    private void open(BlockId id, boolean focus) {
        closeEditor();
        var proof = Objects.requireNonNull(card).proof();
        proof.block(id).ifPresent(one -> {
            editor = new BlockEditor(desk, strategy.id(), one, proof, this::done, this::leaveEditor);
            add(editor);
            setClassName("editing", true);
            if (focus) editor.focusTitle();
        });
        sheet.open(editor == null ? null : id);
    }

    private void done(String key, List<BlockId> next) {
        refresh();
        say(getTranslation(key));
        if (next.isEmpty()) leaveEditor();
        else if (editor == null || !editor.block().equals(next.getFirst())) open(next.getFirst(), true);
    }

    private void leaveEditor() {
        var was = editor;
        closeEditor();
        sheet.open(null);
        if (was != null) sheet.focus(was.block());
    }

    private void closeEditor() {
        if (editor != null) remove(editor);
        editor = null;
        setClassName("editing", false);
    }

    private void undo() {
        var now = Objects.requireNonNull(card);
        if (!now.mayUndo()) return;
        desk.corrections.undo(strategy.id(), now.revision());
        refresh();
        say(getTranslation("preparing.did.undo"));
    }

    private void redo() {
        var now = Objects.requireNonNull(card);
        if (!now.mayRedo()) return;
        desk.corrections.redo(strategy.id(), now.revision());
        refresh();
        say(getTranslation("preparing.did.redo"));
    }

    private void refresh() {
        desk.desk.preparation(strategy.id()).ifPresent(this::show);
    }

    private void replaced() {
        replacing.setVisible(false);
        instead.clear();
        closeEditor();
        card = null;
        refresh();
        say(getTranslation("preparing.did.instead"));
    }

    private void say(String sentence) {
        said.setText(sentence);
    }

    private void publish() {
        if (editor != null && editor.holdsWords()) {
            say(getTranslation("preparing.unsaved"));
            editor.focusTitle();
            return;
        }
        new PublishDialog(desk, strategy.id(), Objects.requireNonNull(card)).open();
    }
}
