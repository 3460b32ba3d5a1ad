package nl.samenspraak.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenspraak.access.PersonEntry;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.PersonId;
import org.jspecify.annotations.Nullable;

/** One person; their button and what is unfolded stay while the rest changes. */
class PersonRow extends Div implements Row<PersonRow.Seen> {

    /** {@code firstSeen} and {@code lastSeen} are in words, and empty where there is no such moment. */
    record Seen(PersonEntry entry, boolean self, String firstSeen, String lastSeen) {

        static Seen of(PersonEntry entry, PersonId me, Instant now, Locale language) {
            return new Seen(
                    entry,
                    entry.card().id().equals(me),
                    entry.firstSeen()
                            .map(at -> Moments.date(
                                    at.atZone(Moments.ZONE).toLocalDate(),
                                    now.atZone(Moments.ZONE).toLocalDate(),
                                    language))
                            .orElse(""),
                    entry.lastSeen().map(at -> Moments.on(at, now, language)).orElse(""));
        }
    }

    private final Span name = new Span();
    private final Span founder = new Span(getTranslation("access.founder"));
    private final Span details = new Span();
    private final Span state = new Span();
    private final Span nowhere = new Span(getTranslation("access.nowhere"));
    private final UnorderedList parts = new UnorderedList();
    private final NativeDetails unfolds = new NativeDetails("", parts);
    private final NativeButton button = new NativeButton(getTranslation("access.change"));
    private @Nullable Seen now;

    PersonRow(PersonChange change) {
        addClassName("person-row");
        name.addClassName("name");
        founder.addClassNames("pill", "founder");
        details.addClassName("details");
        state.addClassName("presence");
        nowhere.addClassName("details");
        unfolds.addClassName("fold");
        button.addClassNames("btn", "quiet");
        button.addClickListener(click -> {
            if (now != null) change.open(now);
        });
        var who = new Div(name, founder);
        who.addClassName("who-is-it");
        add(new Div(who, state, details, nowhere, unfolds), button);
    }

    @Override
    public void show(Seen seen) {
        var entry = seen.entry();
        now = seen;
        name.setText(
                seen.self()
                        ? getTranslation("access.self", entry.card().name())
                        : entry.card().name());
        founder.setVisible(entry.founder());
        state.setText(getTranslation("access.state." + entry.state()));
        state.setClassName("shut-out", entry.shutOut());
        details.setText(String.join(" · ", details(seen)));
        nowhere.setVisible(entry.parts().isEmpty());
        unfolds.setVisible(!entry.parts().isEmpty());
        unfolds.setSummaryText(getTranslation("access.parts", entry.parts().size()));
        parts.removeAll();
        entry.parts()
                .forEach(part -> parts.add(new ListItem(getTranslation(
                        "access.part",
                        part.strategy(),
                        Crest.name(part.organisation(), this),
                        getTranslation("participants.role." + part.role())))));
        button.setVisible(!entry.nameless() || entry.accountShutOut());
        button.setAriaLabel(
                getTranslation("access.change") + ": " + entry.card().name());
    }

    private List<String> details(Seen seen) {
        var words = new ArrayList<String>();
        words.add(
                seen.entry().nameless()
                        ? getTranslation("access.nameless")
                        : seen.entry().provider());
        if (!seen.firstSeen().isEmpty()) words.add(getTranslation("access.firstSeen", seen.firstSeen()));
        if (!seen.lastSeen().isEmpty()) words.add(getTranslation("access.lastSeen", seen.lastSeen()));
        return words;
    }
}
