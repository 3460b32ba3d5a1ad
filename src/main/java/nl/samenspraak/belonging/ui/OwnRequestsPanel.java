package nl.samenspraak.belonging.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import nl.samenspraak.belonging.OwnRequest;
import nl.samenspraak.parts.Crest;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.PersonCard;

/** What one asked: that it waits with the kernteam, or that the kernteam said no and why, and whom to ask. */
@StyleSheet("context://assets/inviting.css")
@StyleSheet("context://assets/belonging.css")
public class OwnRequestsPanel extends Section {

    /** The first of the kernteam are who one knows; more names help nobody. */
    private static final int NAMED = 3;

    private final BelongingDesk desk;

    OwnRequestsPanel(BelongingDesk desk) {
        this.desk = desk;
        addClassName("own-requests");
        var mine = desk.own.mine();
        var organisations = desk.organisations.cards(
                mine.stream().map(OwnRequest::organisation).toList());
        for (var request : mine) add(card(request, Objects.requireNonNull(organisations.get(request.organisation()))));
        mine.stream()
                .map(OwnRequest::strategy)
                .distinct()
                .forEach(strategy -> desk.live.follow(this, strategy, this::anew));
    }

    private Div card(OwnRequest request, OrganisationCard organisation) {
        var state = request.waits() ? "waits" : "declined";
        var what = new Paragraph(getTranslation(
                "belonging.own." + state,
                organisation.name(),
                request.strategyName(),
                getTranslation("participants.role." + request.role())));
        what.addClassName("asked");
        var head = new Div(new Crest(organisation), what);
        head.addClassName("who-asks");
        var card = new Div(head);
        card.addClassNames("card", state);
        if (request.waits()) card.add(new Paragraph(getTranslation("belonging.own.how")));
        else card.add(new Paragraph(getTranslation("belonging.reason", request.reason())));
        card.add(new Paragraph(getTranslation("belonging.own.ask", kernteam(request))));
        if (!request.waits()) card.add(putAway(request));
        return card;
    }

    private String kernteam(OwnRequest request) {
        var known = desk.people.cards(request.kernteam());
        return request.kernteam().stream()
                .limit(NAMED)
                .map(id -> Objects.requireNonNull(known.get(id)))
                .map(PersonCard::name)
                .collect(joining(", "));
    }

    private NativeButton putAway(OwnRequest request) {
        var read = new NativeButton(getTranslation("belonging.own.read"), click -> {
            desk.own.putAway(request.id());
            anew();
        });
        read.addClassName("btn");
        return read;
    }

    /** From the start, since a yes leads elsewhere. */
    private void anew() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }
}
