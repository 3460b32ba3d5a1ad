package nl.samenspraak.audit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import nl.samenspraak.audit.EntryCard;
import nl.samenspraak.audit.Logbook;
import nl.samenspraak.parts.Rows;

/** What was found in the account, the newest first. */
@StyleSheet("context://assets/audit.css")
public class LogPanel extends Div {

    private static final int AT_ONCE = 100;

    private final LogDesk desk;
    private final IntFunction<List<EntryCard>> newest;
    private final Paragraph count = new Paragraph();
    private final Rows<LogRow.Seen, UUID, LogRow> rows =
            new Rows<>(seen -> seen.entry().id(), LogRow::new);
    private final NativeButton earlier = new NativeButton(getTranslation("audit.earlier"), click -> more());
    private int most = AT_ONCE;

    /** {@code newest} finds so many at most. */
    LogPanel(LogDesk desk, IntFunction<List<EntryCard>> newest) {
        this.desk = desk;
        this.newest = newest;
        count.getElement().setAttribute("role", "status");
        rows.addClassName("log");
        earlier.addClassName("btn");
        add(count, rows, earlier);
        refresh();
    }

    private void refresh() {
        var found = newest.apply(most);
        var names = desk.names(found);
        count.setText(getTranslation(found.size() < most ? "audit.count" : "audit.first", found.size()));
        rows.show(found.stream()
                .map(one -> new LogRow.Seen(
                        one,
                        names.both(one)
                                .reduce((who, whom) -> who + " · " + whom)
                                .orElse(getTranslation("audit.nobody")),
                        did(one, names),
                        desk.ended(one, getLocale())))
                .toList());
        earlier.setVisible(found.size() == most && most < Logbook.MAX_SHOWN);
    }

    /** "gaf iemand een rol: Wim Oosterveld, Eindhoven". */
    private String did(EntryCard one, LogDesk.Names names) {
        var words = desk.did(one.useCase(), getLocale());
        var about = desk.about(one, names, getLocale());
        return about.isEmpty() ? words : words + ": " + String.join(", ", about);
    }

    private void more() {
        most = Math.min(Logbook.MAX_SHOWN, most + AT_ONCE);
        refresh();
    }
}
