package nl.samenspraak.live;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationChanged;
import nl.samenspraak.people.OrganisationsAdded;

/** A choice of one organisation, of those there are now: they come, change and stop while somebody fills in the rest. */
public final class OrganisationBox extends ComboBox<OrganisationCard> {

    private final Supplier<List<OrganisationCard>> all;
    private final List<OrganisationCard> choices = new ArrayList<>();

    public OrganisationBox(String label, LiveHub live, Supplier<List<OrganisationCard>> all) {
        super(label);
        this.all = all;
        setItemLabelGenerator(OrganisationCard::name);
        setItems(choices);
        refresh();
        live.follow(this, OrganisationChanged.class, this::refresh);
        live.follow(this, OrganisationsAdded.class, this::refresh);
    }

    /** From now on it says only this. */
    public void fix(OrganisationCard organisation) {
        setReadOnly(true);
        choices.clear();
        choices.add(organisation);
        getListDataView().refreshAll();
        setValue(organisation);
    }

    /** The organisation with this id, if it can be chosen. */
    public Optional<OrganisationCard> choice(String id) {
        return choices.stream().filter(card -> card.id().toString().equals(id)).findFirst();
    }

    /** Asks again what can be chosen; what is chosen stays. */
    public void refresh() {
        if (isReadOnly()) return;
        choices.clear();
        choices.addAll(all.get());
        getListDataView().refreshAll();
    }
}
