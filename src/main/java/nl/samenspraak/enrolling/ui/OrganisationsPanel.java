package nl.samenspraak.enrolling.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.parts.Rows;
import nl.samenspraak.people.CalledBefore;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.OrganisationEntry;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationKind;
import nl.samenspraak.people.OrganisationsAdded;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.people.PersonChanged;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.ParticipationChanged;

/** All organisations, to be found and looked after; and the ways in which new ones come. */
@StyleSheet("context://assets/enrolling.css")
public class OrganisationsPanel extends Div {

    /** More than that nobody looks through; searching is quicker. */
    private static final int AT_ONCE = 100;

    private final EnrollingDesk desk;
    private final TextField search = new TextField(getTranslation("enrolling.search"));
    private final Select<OrganisationKind> kind = new Select<>();
    private final Select<State> state = new Select<>();
    private final Paragraph count = new Paragraph();
    private final PutBack putBack = new PutBack();
    private final NativeButton more = new NativeButton(getTranslation("enrolling.more"), click -> more());
    private final Rows<OrganisationRow.Seen, OrganisationId, OrganisationRow> rows;
    private int shown = AT_ONCE;

    /** Which are shown. The values are part of the keys {@code enrolling.state.*} in the message bundles. */
    enum State {
        ACTIVE,
        RETIRED,
        ALL;

        boolean shows(OrganisationEntry entry) {
            return this == ALL || entry.card().retired() == (this == RETIRED);
        }
    }

    OrganisationsPanel(EnrollingDesk desk) {
        this.desk = desk;
        addClassName("organisations");
        rows = new Rows<>(one -> one.card().id(), () -> new OrganisationRow(desk, putBack, this::refresh));
        count.getElement().setAttribute("role", "status");
        more.addClassName("btn");
        add(ways(), filters(), count, putBack, rows, more);
        desk.live.follow(this, OrganisationChanged.class, this::refresh);
        desk.live.follow(this, OrganisationsAdded.class, this::refresh);
        // Who may look after which of them hangs on both; who may no longer is refused by it.
        desk.live.follow(this, PersonChanged.class, this::refresh);
        desk.live.follow(this, ParticipationChanged.class, this::refresh);
        desk.participations.strategies().forEach(strategy -> desk.live.follow(this, strategy, this::refresh));
        refresh();
    }

    private Div ways() {
        var one = new AddForm(desk, this::refresh);
        var add = fold("enrolling.add", one);
        add.setOpen(one.holdsWords());
        var ways = new Div(
                add,
                fold("enrolling.ready", new ReadyPart(desk, this::refresh)),
                fold("enrolling.import", new ImportPart(desk, this::refresh)));
        ways.addClassName("enrolling-ways");
        return ways;
    }

    private NativeDetails fold(String key, Div part) {
        var fold = new NativeDetails(getTranslation(key), part);
        fold.addClassName("fold");
        part.addClassName("card");
        return fold;
    }

    private Div filters() {
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        kind.setLabel(getTranslation("enrolling.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("enrolling.kind.all"));
        kind.setItemLabelGenerator(
                one -> getTranslation(one == null ? "enrolling.kind.all" : "organisation.kind." + one));
        kind.setItems(OrganisationKind.values());
        kind.addValueChangeListener(change -> refresh());
        state.setLabel(getTranslation("enrolling.state"));
        state.setItemLabelGenerator(one -> getTranslation("enrolling.state." + one));
        state.setItems(State.values());
        state.setValue(State.ACTIVE);
        state.addValueChangeListener(change -> refresh());
        var bar = new Div(search, kind, state);
        bar.addClassName("enrolling-filters");
        return bar;
    }

    private void more() {
        shown += AT_ONCE;
        refresh();
    }

    private void refresh() {
        var all = desk.organisations.all();
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        var found = all.stream()
                .filter(state.getValue()::shows)
                .filter(one -> kind.isEmpty() || one.card().kind() == kind.getValue())
                .filter(one -> one.card().name().toLowerCase(Locale.ROOT).contains(words)
                        || one.card().shortName().toLowerCase(Locale.ROOT).contains(words))
                .toList();
        count.setText(getTranslation("enrolling.count", found.size(), all.size()));
        var listed = found.stream().limit(shown).toList();
        rows.show(seen(listed, all));
        var begun = desk.unsent.places();
        rows.rows().forEach(row -> row.goOn(begun));
        more.setVisible(found.size() > listed.size());
    }

    private List<OrganisationRow.Seen> seen(List<OrganisationEntry> listed, List<OrganisationEntry> all) {
        var places = desk.takingPart.inMine();
        var names = desk.participations.strategies().stream().collect(toMap(id -> id, id -> desk.strategies.card(id)));
        var persons = desk.people.cards(listed.stream()
                .flatMap(one -> Stream.concat(
                        one.retiredBy().stream(), one.before().stream().map(CalledBefore::by)))
                .distinct()
                .toList());
        var cards = all.stream().map(OrganisationEntry::card).collect(toMap(OrganisationCard::id, one -> one));
        return listed.stream()
                .map(one -> seen(one, places.getOrDefault(one.card().id(), Set.of()), names, persons, cards))
                .toList();
    }

    private static OrganisationRow.Seen seen(
            OrganisationEntry one,
            Set<StrategyId> places,
            Map<StrategyId, StrategyCard> names,
            Map<PersonId, PersonCard> persons,
            Map<OrganisationId, OrganisationCard> cards) {
        return new OrganisationRow.Seen(
                one,
                places.stream()
                        .map(id -> Objects.requireNonNull(names.get(id)).name())
                        .sorted()
                        .toList(),
                one.retiredBy().map(persons::get).map(PersonCard::name),
                one.mergedInto().map(cards::get).map(OrganisationCard::name),
                one.before().stream().map(name -> name(name, persons)).toList());
    }

    private static EarlierNames.Name name(CalledBefore before, Map<PersonId, PersonCard> persons) {
        var by = Objects.requireNonNull(persons.get(before.by())).name();
        return new EarlierNames.Name(before.name(), before.shortName(), before.kind(), by, before.until());
    }
}
