package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Save;
import nl.samenspraak.round.RoundCard;

/** Where the kernteam opens the round, moves its closing, closes it at once, and gives an organisation more time. */
class RoundBox extends NativeDetails {

    private static final int USUAL_DAYS = 21;

    private final HomeDesk desk;
    private final StrategyCard strategy;
    private final Paragraph prepare = new Paragraph();
    private final Paragraph says = new Paragraph();
    private final Save save = new Save(this::save);
    private final MomentField closing;
    private final Div form;
    private final NativeButton closeNow = new NativeButton(getTranslation("home.round.closeNow"), click -> ask());
    private final ExtensionsPart extensions;
    private Optional<RoundCard> round = Optional.empty();
    private boolean filled;

    RoundBox(HomeDesk desk, StrategyCard strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassNames("round-box", "fold");
        setSummaryText(getTranslation("home.round"));
        var door = new Anchor("s/" + strategy.slug() + "/voorbereiden", getTranslation("home.round.prepare"));
        door.addClassName("btn");
        door.getElement().setAttribute("router-link", true);
        prepare.add(door);
        closing = new MomentField(
                desk.unsent, "closing:" + strategy.id(), getTranslation("home.round.closing"), save.wrongId());
        closing.whenFilled(this::tell);
        form = new Div(says, closing, save);
        form.addClassName("home-form");
        closeNow.addClassNames("btn", "danger");
        extensions = new ExtensionsPart(desk, strategy.id());
        setContent(new Div(prepare, form, closeNow, new Div(new H3(getTranslation("home.extensions")), extensions)));
    }

    void show(Optional<RoundCard> now, boolean published) {
        var first = !filled;
        filled = true;
        var before = round;
        round = now;
        prepare.setVisible(!published);
        form.setVisible(published);
        var open = now.filter(RoundCard::open).isPresent();
        closeNow.setVisible(open);
        extensions.getParent().ifPresent(part -> part.setVisible(now.isPresent()));
        now.ifPresent(extensions::show);
        var key = now.isEmpty() ? "open" : open ? "move" : "reopen";
        says.setText(getTranslation("home.round." + key + ".how"));
        save.call(getTranslation("home.round." + key));
        var justClosed = before.filter(RoundCard::open).isPresent() && !open;
        if (justClosed) save.say("");
        if (first || justClosed || !before.map(RoundCard::closesAt).equals(now.map(RoundCard::closesAt)))
            startWith(wanted(now));
        if (first) tell();
        if (first && (!open || closing.holdsWords() || extensions.holdsWords())) setOpen(true);
    }

    /** What was filled in stays, unless that moment has been. */
    private void startWith(Instant wanted) {
        closing.startWith(wanted);
        if (closing.value().filter(moment -> moment.isAfter(desk.rounds.now())).isPresent()) return;
        closing.sent();
        closing.startWith(wanted);
    }

    private void tell() {
        if (closing.holdsWords()) save.warn(getTranslation("home.notYet"));
        else save.say("");
    }

    private Instant wanted(Optional<RoundCard> now) {
        return now.filter(RoundCard::open)
                .map(RoundCard::closesAt)
                .orElseGet(() -> desk.rounds
                        .now()
                        .atZone(Moments.ZONE)
                        .plusDays(USUAL_DAYS)
                        .with(LocalTime.of(17, 0))
                        .toInstant());
    }

    private void save() {
        var moment = closing.value();
        if (moment.isEmpty()) save.refuse(getTranslation("home.round.momentNeeded"));
        else if (!moment.get().isAfter(desk.rounds.now())) save.refuse(getTranslation("refusal.ClosingIsPast"));
        else {
            save.accept();
            if (round.isEmpty()) desk.rounds.open(strategy.id(), moment.get());
            else desk.rounds.closeAt(round.get().id(), moment.get());
            closing.sent();
            save.say(getTranslation("home.round.saved", Moments.deadline(moment.get(), getLocale())));
            return;
        }
        closing.focus();
    }

    private void ask() {
        round.ifPresent(open -> new CloseDialog(() -> close(open)).open());
    }

    /** The button that was pressed goes with the open round. */
    private void close(RoundCard open) {
        desk.rounds.close(open.id());
        getElement().executeJs("this.querySelector('summary').focus()");
    }
}
