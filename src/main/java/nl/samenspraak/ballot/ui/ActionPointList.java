package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.ballot.Tally;
import nl.samenspraak.draft.Article;
import nl.samenspraak.draft.ParagraphId;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.parts.Moments;
import nl.samenspraak.round.QuestionKind;
import nl.samenspraak.round.RoundId;

/** Everything that the round asks of an organisation: its position on each action point, the ambition, what is missing. */
@StyleSheet("context://assets/ballot.css")
public class ActionPointList extends Div {

    private final BallotDesk desk;
    private final RoundId round;
    private final OwnPart own = new OwnPart();
    private final Paragraph notice = new Paragraph();
    private final Map<ParagraphId, ActionPointRow> rows = new LinkedHashMap<>();
    private final Map<QuestionKind, Paragraph> questions = new LinkedHashMap<>();
    private IntConsumer whenOpened = number -> {};
    private int open;

    ActionPointList(BallotDesk desk, StrategyCard strategy, RoundId round, Article article) {
        this.desk = desk;
        this.round = round;
        addClassName("action-points");
        notice.addClassNames("notice", "ballot-notice");
        for (var kind : QuestionKind.values()) questions.put(kind, question());
        var ambition = new AmbitionPanel(desk, round);
        var missing = new MissingPanel(desk, round);
        add(
                own,
                notice,
                section("positions.title", List.of(QuestionKind.ACTION_POINTS), list(strategy, article)),
                section(
                        "ambition.title",
                        List.of(QuestionKind.AMBITION, QuestionKind.ENOUGH),
                        new AmbitionText(strategy, article),
                        ambition),
                section("missing.title", List.of(QuestionKind.MISSING), missing));
        desk.live.follow(this, round, this::refresh);
        desk.live.follow(this, strategy.id(), this::refresh);
        refresh();
    }

    /** Unfolds the action point with this number and goes there; folds all for another number. */
    public void open(int number) {
        if (number == open) return;
        unfold(number);
        rows.values().stream().filter(row -> row.number() == open).forEach(ActionPointRow::show);
    }

    /** Is told the number of the action point that somebody unfolds, 0 when it is folded again. */
    public void whenOpened(IntConsumer listener) {
        whenOpened = listener;
    }

    private void toggle(int number) {
        unfold(number == open ? 0 : number);
        whenOpened.accept(open);
    }

    private void unfold(int number) {
        open = 0;
        for (var row : rows.values()) {
            if (row.number() == number) open = number;
            row.unfold(row.number() == number);
        }
    }

    private void refresh() {
        var situation = desk.situations.in(round);
        var mine = situation.represents() ? desk.positions.mine(round) : Map.<ParagraphId, PositionCard>of();
        var invited = desk.situations.invited(situation.round().strategy());
        for (var tally : desk.positions.tallies(round)) {
            var silent = invited.stream().filter(one -> isSilent(tally, one)).count();
            var its = Optional.ofNullable(mine.get(tally.paragraph()));
            Optional.ofNullable(rows.get(tally.paragraph()))
                    .ifPresent(row -> row.show(tally, its, (int) silent, situation.represents()));
        }
        questions.forEach((kind, text) -> text.setText(
                situation.round().questions().getOrDefault(kind, getTranslation("round.question." + kind))));
        own.setVisible(situation.represents());
        own.show(situation.organisation().name(), mine.size(), rows.size());
        notice.setText(notice(situation));
    }

    private String notice(Situation situation) {
        var until = Moments.deadline(situation.round().closesAt(), getLocale());
        return situation
                .notice()
                .map(key -> getTranslation(key))
                .orElseGet(() -> getTranslation("ballot.until", until));
    }

    private static boolean isSilent(Tally tally, nl.samenspraak.people.OrganisationId organisation) {
        return tally.standings().stream().noneMatch(one -> one.organisation().equals(organisation));
    }

    private Component list(StrategyCard strategy, Article article) {
        var list = new OrderedList();
        list.addClassName("action-point-rows");
        var back = getTranslation("article.note.back");
        for (var actionPoint : article.actionPoints()) {
            var row = new ActionPointRow(
                    desk, strategy, round, actionPoint, () -> article.drawn(actionPoint, back), this::toggle);
            rows.put(actionPoint.paragraph(), row);
            list.add(new ListItem(row));
        }
        return list;
    }

    private Section section(String title, List<QuestionKind> asked, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("ballot-section");
        asked.forEach(kind -> section.add(questions.get(kind)));
        section.add(content);
        return section;
    }

    private static Paragraph question() {
        var question = new Paragraph();
        question.addClassName("round-question");
        return question;
    }
}
