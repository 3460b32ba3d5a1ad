package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import org.jspecify.annotations.Nullable;

/** What a missing point says, who says it and since when, and what it said before. */
class MissingWords extends Div {

    private final BallotDesk desk;
    private @Nullable SaidBefore before;
    private MissingItem.@Nullable Seen seen;

    MissingWords(BallotDesk desk) {
        this.desk = desk;
        addClassName("missing-words");
    }

    void show(MissingItem.Seen seen) {
        this.seen = seen;
        var point = seen.point();
        getChildren().filter(child -> child != before).toList().forEach(this::remove);
        addComponentAtIndex(0, new Crest(seen.who()));
        addComponentAtIndex(1, title(seen));
        if (!point.withdrawn() && !point.text().text().isEmpty())
            addComponentAtIndex(2, new Paragraph(point.text().text()));
        showBefore(point.id(), point.withdrawn() ? 0 : point.number() - 1);
    }

    private Div title(MissingItem.Seen seen) {
        var point = seen.point();
        var title = new H3(
                point.withdrawn()
                        ? getTranslation("missing.withdrawn")
                        : point.text().title());
        var moment = point.withdrawnAt().orElse(point.at());
        var at = Moment.of(moment, desk.situations.now(), getLocale());
        var changed = point.number() > 1 && !point.withdrawn() ? " · " + getTranslation("position.changed") : "";
        var details = new Span();
        PassingTime.justNow(details.getElement(), at.in(when -> Crest.name(seen.who(), this) + " · " + when + changed));
        details.addClassName("details");
        return new Div(title, details);
    }

    /** Made only when there is any, for every element of a long list weighs on each open page. */
    private void showBefore(MissingPointId point, int changes) {
        if (before == null && changes > 0) {
            var texts = new EarlierTexts(desk, getLocale());
            before = new SaidBefore(
                    "missing.history",
                    () -> texts.of(point, Objects.requireNonNull(seen).who()));
            add(before);
        }
        if (before != null) before.show(changes);
    }
}
