package nl.samenspraak.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.access.PersonEntry;
import nl.samenspraak.access.PersonState;
import nl.samenspraak.access.SoughtPeople;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.PersonSeen;
import nl.samenspraak.round.ParticipationChanged;

/** Everybody, to be found and looked after. */
@StyleSheet("context://assets/access.css")
public class PeoplePanel extends Div {

    private static final int AT_ONCE = 50;

    private final FrontDesk front;
    private final PersonId me;
    private final TextField search = new TextField(getTranslation("access.search"));
    private final Select<PersonState> state = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Paragraph done = new Paragraph();
    private final NativeButton more = new NativeButton(getTranslation("access.more"), click -> more());
    private final Rows<PersonRow.Seen, PersonId, PersonRow> rows;
    private int shown = AT_ONCE;

    PeoplePanel(FrontDesk front) {
        this.front = front;
        this.me = front.people.me().id();
        addClassName("people-access");
        var change = new PersonChange(front.desk, this::say);
        rows = new Rows<>(seen -> seen.entry().card().id(), () -> new PersonRow(change));
        count.getElement().setAttribute("role", "status");
        done.getElement().setAttribute("role", "status");
        done.addClassName("done");
        more.addClassName("btn");
        add(new LeaderlessList(front), filters(), count, done, rows, more);
        for (var kind :
                List.of(PersonChanged.class, PersonSeen.class, ParticipationChanged.class, OrganisationChanged.class))
            front.live.follow(this, kind, this::refresh);
        refresh();
    }

    private Div filters() {
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> begin());
        state.setLabel(getTranslation("access.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("access.state.all"));
        state.setItemLabelGenerator(one -> getTranslation("access.state." + (one == null ? "all" : one.name())));
        state.setItems(PersonState.values());
        state.addValueChangeListener(change -> begin());
        var bar = new Div(search, state);
        bar.addClassName("people-filters");
        return bar;
    }

    private void begin() {
        shown = AT_ONCE;
        refresh();
    }

    private void more() {
        shown += AT_ONCE;
        refresh();
    }

    private void refresh() {
        var found = front.desk.find(new SoughtPeople(search.getValue(), Optional.ofNullable(state.getValue()), shown));
        var now = front.clock.instant();
        var left = found.count() > found.people().size();
        count.setText(getTranslation(
                left ? "access.count.first" : "access.count",
                found.count(),
                found.people().size()));
        rows.show(found.people().stream()
                .map(one -> PersonRow.Seen.of(one, me, now, getLocale()))
                .toList());
        more.setVisible(left && shown < SoughtPeople.MOST);
    }

    private void say(String key, PersonEntry entry) {
        done.setText(getTranslation(key, entry.card().name()));
        refresh();
    }
}
