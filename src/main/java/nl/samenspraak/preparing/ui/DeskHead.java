package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.PassingTime;
import nl.samenspraak.people.People;
import nl.samenspraak.people.PersonCard;
import nl.samenspraak.preparing.PreparationCard;

/** What is in preparation, who last touched it, and what was noticed when it was read. */
class DeskHead extends Div {

    private static final int SHORT = 3;

    private final People people;
    private final Clock clock;
    private final H1 title = new H1();
    private final Paragraph says = new Paragraph();
    private final KindCounts counts = new KindCounts();
    private final NativeDetails notices = new NativeDetails();
    private List<Notice> told = List.of();

    DeskHead(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
        addClassName("desk-head");
        says.addClassName("desk-says");
        notices.addClassNames("notice", "import-notices");
        notices.setVisible(false);
        add(title, says, counts, notices);
    }

    void show(PreparationCard card) {
        title.setText(card.title());
        var by = changer(card);
        var at = Moment.of(card.changedAt(), clock.instant(), getLocale());
        PassingTime.justNow(
                says.getElement(), at.in(when -> getTranslation("preparing.says", card.fileName(), by, when)));
        counts.show(card.proof());
        if (!told.equals(card.notices())) tell(card.notices());
    }

    String changer(PreparationCard card) {
        var cards = people.cards(List.of(card.changedBy()));
        return cards.values().stream().map(PersonCard::name).findFirst().orElse("");
    }

    private void tell(List<Notice> all) {
        told = all;
        var list = new UnorderedList();
        all.stream()
                .map(notice ->
                        getTranslation(notice.messageKey(), notice.arguments().toArray()))
                .distinct()
                .forEach(sentence -> list.add(new ListItem(sentence)));
        var count = list.getComponentCount();
        notices.setSummaryText(getTranslation("preparing.notices", count));
        notices.setContent(list);
        notices.setOpen(count <= SHORT);
        notices.setVisible(count > 0);
    }
}
