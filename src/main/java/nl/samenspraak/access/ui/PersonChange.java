package nl.samenspraak.access.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.samenspraak.access.PeopleDesk;
import nl.samenspraak.access.PersonEntry;
import nl.samenspraak.people.PersonId;

/** What a founder can change about somebody: each act says beforehand what comes of it. */
class PersonChange {

    private static final Set<String> HARMLESS = Set.of("access.letBackIn", "access.letAccountIn", "access.makeFounder");

    private final PeopleDesk desk;
    private final BiConsumer<String, PersonEntry> done;

    PersonChange(PeopleDesk desk, BiConsumer<String, PersonEntry> done) {
        this.desk = desk;
        this.done = done;
    }

    void open(PersonRow.Seen seen) {
        var entry = seen.entry();
        var dialog = new Dialog();
        dialog.addClassName("person-change");
        dialog.setHeaderTitle(entry.card().name());
        if (entry.nameless()) dialog.add(act(dialog, "access.letAccountIn", entry, desk::letBackIn));
        else addActs(dialog, seen);
        var no = new NativeButton(dialog.getTranslation("access.cancel"), click -> dialog.close());
        no.addClassNames("btn", "quiet");
        dialog.getFooter().add(no);
        dialog.open();
    }

    private void addActs(Dialog dialog, PersonRow.Seen seen) {
        var entry = seen.entry();
        dialog.add(new Paragraph(dialog.getTranslation(
                "access.which", entry.provider(), seen.firstSeen().isEmpty() ? "–" : seen.firstSeen())));
        if (entry.founder()) dialog.add(act(dialog, "access.stopFounder", entry, desk::stopFounder));
        else if (!entry.shutOut()) dialog.add(act(dialog, "access.makeFounder", entry, desk::makeFounder));
        if (!seen.self()) dialog.add(access(dialog, entry));
        if (!seen.self() && entry.mayBecomeNameless())
            dialog.add(act(dialog, "access.nameless", entry, desk::makeNameless));
    }

    private Section access(Dialog dialog, PersonEntry entry) {
        return entry.shutOut()
                ? act(dialog, "access.letBackIn", entry, desk::letBackIn)
                : act(dialog, "access.shutOut", entry, desk::shutOut);
    }

    private Section act(Dialog dialog, String key, PersonEntry entry, Consumer<PersonId> act) {
        var how = new Paragraph(dialog.getTranslation(key + ".how", entry.card().name()));
        var button = new NativeButton(dialog.getTranslation(key + ".yes"), click -> {
            dialog.close();
            act.accept(entry.card().id());
            done.accept(key + ".done", entry);
        });
        button.addClassName("btn");
        if (!HARMLESS.contains(key)) button.addClassName("danger");
        return new Section(new H3(dialog.getTranslation(key + ".title")), how, button);
    }
}
