package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.home.MilestoneCard;
import nl.samenspraak.home.MilestoneText;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import org.jspecify.annotations.Nullable;

/** One step on the way: that was, that is next, or that comes later. */
class MilestoneItem extends Div implements Row<MilestoneItem.Seen> {

    /** {@code card} is absent for what follows from the round itself, such as its closing. */
    record Seen(Object key, MilestoneText text, Optional<MilestoneCard> card, Stage stage, boolean mayChange) {}

    enum Stage {
        WAS,
        NEXT,
        COMES;

        /** Of the step at a place, when the one at {@code next} is the first that has not been. */
        static Stage of(int at, int next) {
            if (at < next) return WAS;
            return at == next ? NEXT : COMES;
        }
    }

    private final HomeDesk desk;
    private final Span when = new Span();
    private final Span stage = new Span();
    private final H3 title = new H3();
    private final Paragraph text = new Paragraph();
    private final LocalDate today;
    private final Runnable changed;
    private final Consumer<MilestoneCard> removed;
    private @Nullable InPlace<MilestoneForm> inPlace;
    private @Nullable MilestoneForm form;
    private @Nullable Seen seen;
    private final Div read;

    MilestoneItem(HomeDesk desk, LocalDate today, Runnable changed, Consumer<MilestoneCard> removed) {
        this.desk = desk;
        this.today = today;
        this.changed = changed;
        this.removed = removed;
        addClassName("milestone");
        when.addClassName("when");
        stage.addClassName("stage");
        read = new Div(new Div(when, stage), title, text);
        add(read);
    }

    @Override
    public void show(Seen now) {
        var words = now.text();
        when.setText(Moments.date(words.on(), today, getLocale()));
        stage.setText(getTranslation("home.milestone." + now.stage()));
        title.setText(words.title());
        text.setText(words.text());
        text.setVisible(!words.text().isEmpty());
        getElement().setAttribute("data-stage", now.stage().name().toLowerCase());
        now.card().ifPresent(card -> changeable(now, card));
        seen = now;
    }

    private void changeable(Seen now, MilestoneCard card) {
        if (inPlace == null && now.mayChange()) {
            form = new MilestoneForm(desk.unsent, "milestone:" + card.id(), this::write, this::close);
            inPlace = new InPlace<>(read, form);
            var remove = new NativeButton(getTranslation("home.remove"), click -> remove());
            remove.addClassNames("btn", "danger");
            form.add(remove);
            add(inPlace);
        }
        if (inPlace == null || form == null) return;
        form.startWith(card);
        inPlace.call(getTranslation("home.change"), now.text().title());
        inPlace.offer(now.mayChange());
    }

    private MilestoneCard card() {
        return Objects.requireNonNull(seen).card().orElseThrow();
    }

    private void write(MilestoneText words) {
        var written = Objects.requireNonNull(form);
        written.meanwhile().record(() -> desk.milestones.change(card().id(), words, written.seen()), changed);
        written.recorded();
        close();
        changed.run();
    }

    private void remove() {
        var gone = card();
        desk.milestones.remove(gone.id());
        Objects.requireNonNull(form).recorded();
        removed.accept(gone);
    }

    private void close() {
        Objects.requireNonNull(inPlace).close();
    }
}
