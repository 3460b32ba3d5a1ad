package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Supplier;
import nl.samenspraak.parts.Fold;
import nl.samenspraak.parts.Row;
import nl.samenspraak.parts.Rows;

/** What an organisation said before, folded; asked when it is unfolded. */
class SaidBefore extends Div {

    private final Rows<Entry, Integer, Before> rows = new Rows<>(Entry::number, Before::new);
    private final Fold fold = new Fold(rows, this::fill);
    private final String summary;
    private final Supplier<List<Entry>> earlier;
    private int changes;

    /** One thing said before; {@code number} tells the things said apart. */
    record Entry(int number, Statement.Said said) {}

    /** {@code summary} says how many times it was changed. */
    SaidBefore(String summary, Supplier<List<Entry>> earlier) {
        this.summary = summary;
        this.earlier = earlier;
        addClassName("said-before");
        add(fold);
        fold.setVisible(false);
    }

    /** How many times it was changed. */
    void show(int changes) {
        if (changes == this.changes) return;
        this.changes = changes;
        fold.setSummaryText(getTranslation(summary, changes));
        fold.setVisible(changes > 0);
        if (fold.isOpen()) fill();
    }

    private void fill() {
        rows.show(earlier.get());
    }

    private static class Before extends Div implements Row<Entry> {

        @Override
        public void show(Entry entry) {
            var statement = new Statement();
            statement.show(entry.said());
            removeAll();
            add(statement);
        }
    }
}
