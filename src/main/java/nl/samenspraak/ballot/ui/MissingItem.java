package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.parts.Focus;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** One missing point: what is missing, who misses it, and what one may do with it. */
class MissingItem extends Div implements Row<MissingItem.Seen> {

    /** A missing point as the one who looks sees it. */
    record Seen(
            MissingPointCard point,
            OrganisationCard who,
            List<String> supporters,
            OrganisationId mine,
            boolean mayWrite) {

        boolean own() {
            return point.organisation().equals(mine);
        }

        boolean mayReword() {
            return mayWrite && own() && !point.withdrawn();
        }

        boolean supported() {
            return point.supporters().contains(mine);
        }
    }

    private final BallotDesk desk;
    private final Set<String> kept;
    private final Runnable changed;
    private final MissingWords words;
    private final NativeButton support = new NativeButton(getTranslation("missing.support"));
    private final Span supporters = new Span();
    private final Div ownActions = new Div();
    private final Div sure = new Div();
    private final NativeButton reword = button("missing.reword", "quiet", this::reword);
    private final NativeButton withdraw = button("missing.withdraw", "quiet", () -> ask(true));
    private final NativeButton yes = button("missing.withdraw.yes", "danger", this::withdraw);
    private @Nullable MissingForm form;
    private @Nullable Seen seen;

    /** {@code kept} are the places where a new wording was typed and not sent when the page was opened. */
    MissingItem(BallotDesk desk, Set<String> kept, Runnable changed) {
        this.desk = desk;
        this.kept = kept;
        this.changed = changed;
        words = new MissingWords(desk);
        addClassName("missing-item");
        support.addClassNames("btn", "support");
        support.addClickListener(click -> {
            if (click.getClickCount() < 2) support();
        });
        supporters.addClassName("supporters");
        ownActions.addClassName("own-actions");
        ownActions.add(reword, withdraw);
        sure.addClassName("sure");
        sure.add(
                new Span(getTranslation("missing.withdraw.sure")),
                yes,
                button("missing.form.stop", "quiet", () -> ask(false)));
        sure.setVisible(false);
        var actions = new Div(support, ownActions, sure, supporters);
        actions.addClassName("actions");
        add(words, actions);
    }

    @Override
    public void show(Seen now) {
        var first = seen == null;
        seen = now;
        var point = now.point();
        if (first && MissingForm.places(typing(now.point())).stream().anyMatch(kept::contains)) write(now);
        setClassName("withdrawn", point.withdrawn());
        words.show(now);
        support.setVisible(now.mayWrite() && !now.own() && !point.withdrawn());
        support.getElement().setAttribute("aria-pressed", String.valueOf(now.supported()));
        support.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("missing.support.label", point.text().title()));
        supporters.setText(
                now.supporters().isEmpty()
                        ? ""
                        : getTranslation("missing.supporters", String.join(", ", now.supporters())));
        ownActions.setVisible(now.mayReword() && form == null && !sure.isVisible());
        if (form != null) {
            form.startWith(point);
            form.close(!now.mayReword());
        }
        if (!now.mayWrite()) sure.setVisible(false);
    }

    private void support() {
        if (seen == null) return;
        if (seen.supported()) desk.points.stopSupporting(seen.point().id());
        else desk.points.support(seen.point().id());
        changed.run();
    }

    private void reword() {
        if (seen == null) return;
        write(seen).focus();
    }

    /** Where a new wording of it is kept. */
    static String typing(MissingPointCard point) {
        return "missing-point:" + point.id();
    }

    private MissingForm write(Seen now) {
        var submission = UUID.randomUUID();
        var writing = new MissingForm(
                desk.unsent,
                typing(now.point()),
                getTranslation("missing.save"),
                text -> save(text, submission),
                this::stop);
        writing.startWith(now.point());
        writing.meanwhile().begin();
        form = writing;
        ownActions.setVisible(false);
        add(writing);
        return writing;
    }

    private void save(MissingText text, UUID submission) {
        var writing = form;
        if (seen == null || writing == null) return;
        var point = seen.point();
        if (!text.equals(point.text()))
            writing.meanwhile().record(() -> desk.points.reword(point.id(), text, writing.seen(), submission), changed);
        writing.sent();
        stop();
        changed.run();
    }

    private void stop() {
        if (form != null) remove(form);
        form = null;
        ownActions.setVisible(true);
        Focus.back(reword);
    }

    private void ask(boolean asking) {
        sure.setVisible(asking);
        ownActions.setVisible(!asking);
        if (asking) yes.focus();
        else Focus.back(withdraw);
    }

    private void withdraw() {
        if (seen == null) return;
        sure.setVisible(false);
        desk.points.withdraw(seen.point().id());
        changed.run();
    }

    private NativeButton button(String key, String look, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassNames("btn", look);
        return button;
    }
}
