package nl.samenspraak.enrolling.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.people.OrganisationKind;

/** What an organisation was called before, folded. */
class EarlierNames extends NativeDetails {

    /** One of its names, and who changed it when. */
    record Name(String name, String shortName, OrganisationKind kind, String by, Instant until) {}

    private final UnorderedList names = new UnorderedList();

    EarlierNames() {
        names.addClassName("rows");
        setContent(names);
        addClassNames("fold", "earlier-names");
    }

    void show(List<Name> before, Instant now) {
        setVisible(!before.isEmpty());
        setSummaryText(getTranslation("enrolling.before", before.size()));
        names.removeAll();
        before.forEach(one -> names.add(new ListItem(getTranslation(
                "enrolling.before.one",
                one.name(),
                one.shortName(),
                getTranslation("organisation.kind." + one.kind()),
                Moments.on(one.until(), now, getLocale()),
                one.by()))));
    }
}
