package nl.samenspraak.home.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.RoundCard;
import nl.samenspraak.round.RoundId;

/** The four questions of the round, to read the text with. */
class QuestionsPanel extends Section {

    private final HomeDesk desk;
    private final StrategyId strategy;
    private final OrderedList list = new OrderedList();
    private List<QuestionLine> lines = List.of();
    private Optional<RoundId> round = Optional.empty();

    QuestionsPanel(HomeDesk desk, StrategyId strategy) {
        this.desk = desk;
        this.strategy = strategy;
        addClassName("asked");
        add(new H2(getTranslation("home.questions")), list);
        desk.live.follow(this, strategy, this::refresh);
        refresh();
    }

    private void refresh() {
        var now = desk.rounds.current(strategy);
        var mayChange = desk.mayChange(strategy);
        setVisible(now.isPresent());
        if (!now.map(RoundCard::id).equals(round)) {
            list.removeAll();
            lines = now.stream()
                    .flatMap(open -> Stream.of(QuestionKind.values()).map(kind -> new QuestionLine(desk, open, kind)))
                    .toList();
            lines.forEach(list::add);
            round = now.map(RoundCard::id);
        }
        now.ifPresent(open -> lines.forEach(line -> line.show(open, mayChange)));
    }
}
