package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.preparing.ChangedMeanwhile;
import nl.samenspraak.preparing.DraftTitle;
import nl.samenspraak.preparing.PreparationCard;
import nl.samenspraak.preparing.Proof;
import nl.samenspraak.unsent.ui.KeptTextArea;

/** Says what publishing does and that it cannot be undone, and publishes the text that was seen once that is confirmed. */
class PublishDialog extends Dialog {

    private final PreparationRooms rooms;
    private final StrategyId strategy;
    private final PreparationCard seen;
    private final Runnable published;
    private final KeptTextArea title;
    private final Input sure = new Input();
    private final Save save = new Save(this::publish);

    PublishDialog(PreparationRooms rooms, StrategyId strategy, PreparationCard seen, Runnable published) {
        this.rooms = rooms;
        this.strategy = strategy;
        this.seen = seen;
        this.published = published;
        this.title = new KeptTextArea(rooms.unsent, "publish:" + strategy, getTranslation("preparing.publish.title"));
        addClassName("publish-dialog");
        setHeaderTitle(getTranslation("preparing.publish"));
        var counts = new Paragraph(counts(seen.proof()));
        counts.addClassName("publish-counts");
        add(counts, warnings(), consequences(), titleField(), sureField(), save);
        save.call(getTranslation("preparing.publish.yes"));
        save.orLeave(getTranslation("preparing.publish.no"), this::close);
    }

    private void publish() {
        save.accept();
        if (title.getValue().isBlank() || title.getValue().strip().length() > DraftTitle.MAX_LENGTH) {
            save.refuse(getTranslation("preparing.publish.title.wrong", DraftTitle.MAX_LENGTH));
            title.focus();
            return;
        }
        if (!Boolean.TRUE.equals(sure.getElement().getProperty("checked", false))) {
            save.refuse(getTranslation("preparing.publish.sure.wrong"));
            sure.focus();
            return;
        }
        try {
            rooms.desk.publish(strategy, seen.revision(), new DraftTitle(title.getValue()));
            title.sent();
            close();
            published.run();
        } catch (ChangedMeanwhile changed) {
            save.refuse(getTranslation("preparing.publish.changed"));
        } catch (Refusal refusal) {
            save.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
        }
    }

    private String counts(Proof proof) {
        return Arrays.stream(BlockKind.values())
                .filter(kind -> proof.count(kind) > 0)
                .map(kind -> getTranslation("preparing.count." + kind, proof.count(kind)))
                .collect(Collectors.joining(", "));
    }

    private Div warnings() {
        var all = new Div();
        all.addClassName("publish-warnings");
        if (seen.proof().count(BlockKind.ACTION_POINT) == 0) all.add(warning("preparing.publish.noActionPoints"));
        if (seen.proof().count(BlockKind.AMBITION) == 0) all.add(warning("preparing.publish.noAmbition"));
        var left = rooms.unsent.keptAt(seen.proof().blocks().stream()
                .map(block -> BlockEditor.keptAt(strategy, block.id()))
                .toList());
        if (!left.isEmpty()) all.add(warning("preparing.publish.left", left.size()));
        return all;
    }

    private Paragraph warning(String key, Object... arguments) {
        var warning = new Paragraph(getTranslation(key, arguments));
        warning.addClassNames("notice", "warning");
        return warning;
    }

    private UnorderedList consequences() {
        var list = new UnorderedList();
        Stream.of("readers", "fixed", "round")
                .map(what -> new ListItem(getTranslation("preparing.publish." + what)))
                .forEach(list::add);
        return list;
    }

    private Div titleField() {
        title.startWith(seen.title());
        title.setMost(DraftTitle.MAX_LENGTH);
        title.addClassName("one-line");
        title.setRows(1);
        title.describedBy(save.wrongId());
        var field = new Div(title);
        field.addClassName("field");
        return field;
    }

    private NativeLabel sureField() {
        sure.setType("checkbox");
        sure.getElement().setAttribute("aria-describedby", save.wrongId());
        sure.getElement().addPropertyChangeListener("checked", "change", change -> {});
        var label = new NativeLabel();
        label.add(sure, new Span(getTranslation("preparing.publish.sure")));
        label.addClassName("sure");
        return label;
    }
}
