package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says what their organisation says. Nothing is recorded by choosing: with the keyboard one passes an
 * answer to reach the next, and a city's position is not taken in passing.
 */
class StandForm extends Div {

    private final RadioBar<Choice> choice;
    private final RadioBar<Commitment> commitment;
    private final Writing motivation;
    private final Save save;
    private final KeptChoice<Choice> keptChoice;
    private final KeptChoice<Commitment> keptCommitment;
    private @Nullable PositionCard shown;
    private Optional<PositionCard> latest = Optional.empty();
    private Moment recorded = Moment.NONE;
    private boolean begun;
    private boolean closed;

    StandForm(UnsentTexts texts, String place, String question, Consumer<Stand> take) {
        addClassName("stand-form");
        save = new Save(() -> stand().ifPresent(take));
        choice = new RadioBar<>(Choice.class, question, one -> getTranslation("choice." + one));
        choice.showShapes();
        commitment = new RadioBar<>(
                Commitment.class, getTranslation("commitment.ask"), one -> getTranslation("commitment." + one));
        commitment.show(Commitment.NONE);
        keptChoice = new KeptChoice<>(texts, place + ":choice", Choice.class, choice);
        keptCommitment = new KeptChoice<>(texts, place + ":commitment", Commitment.class, commitment);
        choice.whenChosen(() -> {
            keptChoice.keep(latest.map(card -> card.stand().choice()));
            chosen();
            keepCommitment();
        });
        commitment.whenChosen(() -> {
            keepCommitment();
            tell();
        });
        motivation = new Writing(texts, place, getTranslation("motivation.free"), Stand.MAX_LENGTH);
        motivation.describedBy(save.wrongId());
        motivation.whenTyped(text -> tell());
        save.call(getTranslation("position.take"));
        add(choice, commitment, motivation, save);
        bringBack();
    }

    void call(String button) {
        save.call(button);
    }

    /** Says who recorded what stands here; while something else does, that this is not recorded, and what is. */
    void say(Moment sentence) {
        recorded = sentence;
        tell();
    }

    private void tell() {
        if (closed || !isToRecord()) save.say(recorded);
        else
            save.warn(latest.map(card -> getTranslation(
                            "position.unrecorded.over",
                            getTranslation("choice." + card.stand().choice())))
                    .orElseGet(() -> getTranslation("position.unrecorded")));
    }

    /** Shows what is recorded, unless something else stands here that is not. Tells whether it does. */
    boolean show(Optional<PositionCard> recorded) {
        var first = !begun;
        begun = true;
        latest = recorded;
        if (recorded.equals(Optional.ofNullable(shown))) return true;
        if (!first && isRecordedJustSo()) {
            recorded.ifPresent(this::recorded);
            return true;
        }
        if (!first && differs()) return false;
        recorded.ifPresent(this::start);
        if (first) bringBack();
        return true;
    }

    /** What stood here was sent, and this is recorded now. */
    void recorded(PositionCard card) {
        motivation.recorded(card.stand().motivation());
        dropKept();
        start(card);
    }

    private void start(PositionCard card) {
        shown = card;
        latest = Optional.of(card);
        choice.show(card.stand().choice());
        commitment.show(card.stand().commitment());
        motivation.startWith(card.stand().motivation());
        chosen();
    }

    /** What was chosen before a reload and not put down; a colleague may have put down the same since. */
    private void bringBack() {
        keptChoice.bringBack();
        keptCommitment.bringBack();
        chosen();
        if (begun && !isToRecord()) dropKept();
    }

    /** A commitment goes with some answers only; with the others it is not shown, and nobody could put it down. */
    private void keepCommitment() {
        if (commitment.isVisible()) keptCommitment.keep(Optional.of(committed(latest)));
        else keptCommitment.drop();
    }

    private void dropKept() {
        keptChoice.drop();
        keptCommitment.drop();
    }

    void close(boolean closed) {
        this.closed = closed;
        choice.setEnabled(!closed);
        commitment.setEnabled(!closed);
        motivation.setClosed(closed);
        save.offer(!closed);
    }

    /** Whether something stands here, or may be being typed, that was not recorded when this was shown. */
    boolean differs() {
        var before = Optional.ofNullable(shown);
        return motivation.differs(motivated(before)) || isOtherThan(before);
    }

    /** By a colleague, or by the same person elsewhere, while it stood here. */
    private boolean isRecordedJustSo() {
        return !isToRecord() && !motivation.differs(motivated(latest));
    }

    /** Whether what stands here is something else than is recorded now, by whomever. */
    boolean isToRecord() {
        return isOtherThan(latest);
    }

    /** The same, of what is recorded at this moment: a colleague may have been a moment earlier than this press. */
    boolean isToRecord(Optional<PositionCard> now) {
        latest = now;
        return isToRecord();
    }

    private boolean isOtherThan(Optional<PositionCard> card) {
        if (motivation.isOther(motivated(card))) return true;
        if (!choice.value().equals(card.map(one -> one.stand().choice()))) return true;
        return commitment.isVisible() && !commitment.value().equals(Optional.of(committed(card)));
    }

    private static String motivated(Optional<PositionCard> card) {
        return card.map(one -> one.stand().motivation()).orElse("");
    }

    private static Commitment committed(Optional<PositionCard> card) {
        return card.map(one -> one.stand().commitment()).orElse(Commitment.NONE);
    }

    private Optional<Stand> stand() {
        var chosen = choice.value();
        if (chosen.isEmpty()) {
            save.refuse(getTranslation("position.choose"));
            choice.focus();
            return Optional.empty();
        }
        if (chosen.get().needsMotivation() && motivation.getValue().isBlank()) {
            save.refuse(getTranslation("motivation.needed." + chosen.get()));
            motivation.focus();
            return Optional.empty();
        }
        if (motivation.getValue().strip().length() > Stand.MAX_LENGTH) {
            motivation.focus();
            return Optional.empty();
        }
        save.accept();
        var committed = commitment.value().orElse(Commitment.NONE);
        return Optional.of(new Stand(chosen.get(), committed, motivation.getValue()));
    }

    private void chosen() {
        var chosen = choice.value();
        save.accept();
        commitment.setVisible(chosen.filter(Choice::allowsCommitment).isPresent());
        motivation.setVisible(chosen.isPresent() || !motivation.getValue().isBlank());
        motivation.setLabel(getTranslation(chosen.filter(Choice::needsMotivation)
                .map(one -> "motivation." + one)
                .orElse("motivation.free")));
        tell();
    }
}
