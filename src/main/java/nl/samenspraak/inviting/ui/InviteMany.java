package nl.samenspraak.inviting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.PlannedGuest;
import nl.samenspraak.parts.FileSlot;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.tables.Tables;

/** Invites everybody on a list, after saying line by line what will happen; all of them or none. */
class InviteMany extends NativeDetails {

    /** What is wrong stands first, so this many lines show what matters. */
    private static final int SHOWN = 200;

    private final InvitingDesk desk;
    private final StrategyId strategy;
    private final Div plan = new Div();
    private final Paragraph counts = new Paragraph();
    private final UnorderedList lines = new UnorderedList();
    private final Save save = new Save(this::invite);
    private List<Guest> guests = List.of();

    InviteMany(InvitingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassNames("fold", "let-in");
        setSummaryText(getTranslation("inviting.many"));
        counts.getElement().setAttribute("role", "status");
        lines.addClassNames("rows", "guest-lines");
        save.orLeave(getTranslation("participants.cancel"), () -> plan.setVisible(false));
        plan.add(counts, lines, save);
        plan.setVisible(false);
        var slot = new FileSlot<>(
                getTranslation("inviting.many.choose"),
                Tables.MAX_BYTES,
                (name, content) -> desk.lists.plan(strategy, name, content),
                this::show,
                ".csv",
                ".xlsx",
                ".txt",
                ".tsv");
        var form = new Div(
                new Paragraph(getTranslation("inviting.many.how", Tables.MAX_LINES, Tables.MAX_BYTES / 1024 / 1024)),
                slot,
                plan);
        form.addClassName("card");
        setContent(form);
    }

    void show(List<PlannedGuest> planned) {
        guests = planned.stream()
                .map(PlannedGuest::guest)
                .flatMap(Optional::stream)
                .toList();
        var wrong = planned.stream().filter(one -> one.why().isPresent()).toList();
        counts.setText(getTranslation("inviting.many.counts", guests.size(), wrong.size()));
        lines.removeAll();
        java.util.stream.Stream.concat(
                        wrong.stream(),
                        planned.stream().filter(one -> one.guest().isPresent()))
                .limit(SHOWN)
                .forEach(one -> lines.add(item(one)));
        save.call(getTranslation("inviting.many.yes", guests.size()));
        save.offer(!guests.isEmpty());
        save.accept();
        save.say("");
        plan.setVisible(true);
    }

    private ListItem item(PlannedGuest one) {
        var number = new Span(getTranslation("inviting.many.line", one.line()));
        number.addClassName("details");
        var words = new Span(one.words());
        words.addClassName("name");
        var outcome = new Span(one.why()
                .map(why -> getTranslation(why.messageKey(), why.arguments()))
                .orElseGet(() -> getTranslation("inviting.many.new")));
        outcome.addClassName(one.why().isPresent() ? "wrong" : "details");
        var item = new ListItem(number, words, outcome);
        item.addClassName("guest-line");
        return item;
    }

    private void invite() {
        try {
            desk.invitations.invite(strategy, guests);
            lines.removeAll();
            counts.setText(getTranslation("inviting.many.done", guests.size()));
            save.offer(false);
            save.accept();
        } catch (Refusal refused) {
            save.refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
