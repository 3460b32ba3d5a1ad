package nl.samenspraak.inviting.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.inviting.Guest;
import nl.samenspraak.inviting.GuestPlan;
import nl.samenspraak.inviting.PlannedGuest;
import nl.samenspraak.parts.FileSlot;
import nl.samenspraak.parts.InPieces;
import nl.samenspraak.parts.NotRead;
import nl.samenspraak.parts.Save;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.round.Role;
import nl.samenspraak.tables.Tables;

/** Invites everybody on a list, after saying line by line what will happen; all of them or none. */
class InviteMany extends NativeDetails {

    private final InvitingDesk desk;
    private final StrategyId strategy;
    private final Div plan = new Div();
    private final Paragraph counts = new Paragraph();
    private final NotRead notRead = new NotRead("inviting.many.notRead");
    private final InPieces<PlannedGuest> lines = new InPieces<>(getTranslation("enrolling.more"), this::item);
    private final Save save = new Save(this::invite);
    private List<Guest> guests = List.of();

    InviteMany(InvitingDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassNames("fold", "let-in");
        setSummaryText(getTranslation("inviting.many"));
        counts.getElement().setAttribute("role", "status");
        lines.addListClassNames("rows", "guest-lines");
        lines.scrollByKeyboard(getTranslation("inviting.many.list"));
        save.orLeave(getTranslation("participants.cancel"), () -> plan.setVisible(false));
        plan.add(counts, notRead, lines, save);
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

    void show(GuestPlan planned) {
        guests = planned.lines().stream()
                .map(PlannedGuest::guest)
                .flatMap(Optional::stream)
                .toList();
        var wrong =
                planned.lines().stream().filter(one -> one.why().isPresent()).toList();
        counts.setText(getTranslation("inviting.many.counts", guests.size(), wrong.size()) + roles());
        notRead.show(planned.notRead());
        // What is wrong stands first.
        lines.show(Stream.concat(
                        wrong.stream(),
                        planned.lines().stream().filter(one -> one.guest().isPresent()))
                .toList());
        save.call(getTranslation("inviting.many.yes", guests.size()));
        save.offer(!guests.isEmpty());
        save.accept();
        save.setVisible(true);
        plan.setVisible(true);
    }

    /** How many come as what: a column that was not read as meant shows here, before anybody is invited. */
    private String roles() {
        if (guests.isEmpty()) return "";
        var by = guests.stream().collect(groupingBy(Guest::role, () -> new EnumMap<>(Role.class), counting()));
        return " "
                + getTranslation(
                        "inviting.many.roles",
                        by.entrySet().stream()
                                .map(one -> role(one.getKey()) + " " + one.getValue())
                                .collect(joining(", ")));
    }

    private String role(Role role) {
        return getTranslation("participants.role." + role);
    }

    private ListItem item(PlannedGuest one) {
        var number = new Span(getTranslation("inviting.many.line", one.line()));
        number.addClassName("details");
        var words = new Span(one.words());
        words.addClassName("name");
        var outcome = new Span(one.why()
                .map(why -> getTranslation(why.messageKey(), why.arguments()))
                .orElseGet(() -> getTranslation(
                        "inviting.many.new", role(one.guest().orElseThrow().role()))));
        outcome.addClassName(one.why().isPresent() ? "wrong" : "details");
        var item = new ListItem(number, words, outcome);
        item.addClassName("guest-line");
        return item;
    }

    private void invite() {
        try {
            desk.invitations.invite(strategy, guests);
            lines.show(List.of());
            notRead.show(List.of());
            var below = guests.size() > 1 && !desk.invitations.byPost(strategy);
            counts.setText(getTranslation("inviting.many.done", guests.size())
                    + (below ? " " + getTranslation("inviting.many.links") : ""));
            save.setVisible(false);
        } catch (Refusal refused) {
            save.refuse(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
