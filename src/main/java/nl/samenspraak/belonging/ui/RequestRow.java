package nl.samenspraak.belonging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import nl.samenspraak.belonging.RequestCard;
import nl.samenspraak.belonging.RequestState;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.parts.Row;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;

/** Somebody who wants to take part, and what the kernteam can answer. */
class RequestRow extends Div implements Row<RequestRow.Seen> {

    record Seen(
            RequestCard card,
            PersonCard person,
            OrganisationCard organisation,
            Optional<PersonCard> decidedBy,
            String provider) {

        boolean waits() {
            return card.state() == RequestState.WAITING;
        }
    }

    private final BelongingDesk desk;

    RequestRow(BelongingDesk desk) {
        this.desk = desk;
        addClassNames("invitation", "request");
    }

    @Override
    public void show(Seen seen) {
        removeAll();
        var who = new Span(seen.person().name());
        who.addClassName("name");
        var words = new Div(who, details(what(seen)), details(how(seen)));
        if (!seen.waits())
            words.add(details(getTranslation("belonging.reason", seen.card().reason())));
        var state = seen.card().shutOut() ? "SHUT_OUT" : seen.card().state().name();
        var pill = new Span(getTranslation("belonging.request." + state));
        pill.addClassName("pill");
        if (seen.waits()) pill.addClassName("q");
        add(new Crest(seen.organisation()), words, pill, acts(seen));
    }

    private static Span details(String text) {
        var details = new Span(text);
        details.addClassName("details");
        return details;
    }

    private String what(Seen seen) {
        return Crest.name(seen.organisation(), this) + " · "
                + getTranslation("participants.role." + seen.card().role());
    }

    private String how(Seen seen) {
        if (seen.waits())
            return getTranslation(
                    "belonging.asked", seen.provider(), day(seen.card().at()));
        return getTranslation(
                "belonging.declined",
                seen.decidedBy().map(PersonCard::name).orElse("?"),
                seen.card().decidedAt().map(this::day).orElse(""));
    }

    private String day(Instant moment) {
        var day = moment.atZone(Moments.ZONE).toLocalDate();
        return Moments.date(day, day, getLocale());
    }

    private Div acts(Seen seen) {
        var id = seen.card().id();
        var acts = new Div();
        acts.addClassName("acts");
        if (seen.waits() && !seen.card().shutOut()) acts.add(act("belonging.yes", seen, () -> desk.requests.grant(id)));
        if (seen.waits()) acts.add(act("belonging.no", seen, () -> new DeclineDialog(desk, id, seen.person()).open()));
        else acts.add(act("belonging.reopen", seen, () -> desk.requests.reopen(id)));
        return acts;
    }

    private NativeButton act(String key, Seen seen, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("btn");
        if (!key.equals("belonging.yes")) button.addClassName("quiet");
        button.setAriaLabel(getTranslation(key) + ": " + seen.person().name() + ", "
                + seen.organisation().name());
        return button;
    }
}
