package nl.samenspraak.ballot.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.ballot.VerdictCard;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.parts.Save;
import nl.samenspraak.unsent.UnsentTexts;
import org.jspecify.annotations.Nullable;

/** Where somebody says what their organisation finds of the ambition. */
class VerdictForm extends Div {

    private final RadioBar<Agrees> agrees;
    private final RadioBar<Enough> enough;
    private final Writing explanation;
    private final Save save;
    private final KeptChoice<Agrees> keptAgrees;
    private final KeptChoice<Enough> keptEnough;
    private @Nullable VerdictCard shown;
    private Optional<VerdictCard> latest = Optional.empty();
    private Moment recorded = Moment.NONE;
    private boolean begun;
    private boolean closed;

    VerdictForm(UnsentTexts texts, String place, String organisation, Consumer<Verdict> answer) {
        addClassName("stand-form");
        save = new Save(() -> verdict().ifPresent(answer));
        save.call(getTranslation("position.take", organisation));
        agrees = new RadioBar<>(
                Agrees.class, getTranslation("ambition.ask", organisation), one -> getTranslation("agrees." + one));
        enough = new RadioBar<>(Enough.class, getTranslation("enough.ask"), one -> getTranslation("enough." + one));
        explanation = new Writing(texts, place, getTranslation("explanation.free"), Verdict.MAX_LENGTH);
        explanation.describedBy(save.wrongId());
        explanation.whenTyped(text -> tell());
        keptAgrees = new KeptChoice<>(texts, place + ":agrees", Agrees.class, agrees);
        keptEnough = new KeptChoice<>(texts, place + ":enough", Enough.class, enough);
        agrees.whenChosen(() -> {
            keptAgrees.keep(latest.map(card -> card.verdict().agrees()));
            chosen();
        });
        enough.whenChosen(() -> {
            keptEnough.keep(latest.map(card -> card.verdict().enough()));
            chosen();
        });
        add(agrees, enough, explanation, save);
        bringBack();
    }

    /** Says who recorded what stands here; while something else does, that this is not recorded, and what is. */
    void say(Moment sentence) {
        recorded = sentence;
        tell();
    }

    private void tell() {
        if (closed || !isToRecord()) save.say(recorded);
        else
            save.warn(latest.map(VerdictCard::verdict)
                    .map(now -> getTranslation(
                            "position.unrecorded.over",
                            getTranslation("agrees." + now.agrees()) + ", " + getTranslation("enough." + now.enough())))
                    .orElseGet(() -> getTranslation("position.unrecorded")));
    }

    /** Shows what is recorded, unless something else stands here that is not. Tells whether it does. */
    boolean show(Optional<VerdictCard> recorded) {
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
    void recorded(VerdictCard card) {
        explanation.recorded(card.verdict().explanation());
        dropKept();
        start(card);
    }

    /** What was chosen before a reload and not put down; a colleague may have put down the same since. */
    private void bringBack() {
        keptAgrees.bringBack();
        keptEnough.bringBack();
        chosen();
        if (begun && !isToRecord()) dropKept();
    }

    private void dropKept() {
        keptAgrees.drop();
        keptEnough.drop();
    }

    void close(boolean closed) {
        this.closed = closed;
        agrees.setEnabled(!closed);
        enough.setEnabled(!closed);
        explanation.setClosed(closed);
        save.offer(!closed);
    }

    /** Whether something stands here, or may be being typed, that was not recorded when this was shown. */
    boolean differs() {
        return explanation.differs(shown == null ? "" : shown.verdict().explanation())
                || isOtherThan(Optional.ofNullable(shown));
    }

    /** By a colleague, or by the same person elsewhere, while it stood here. */
    private boolean isRecordedJustSo() {
        return !isToRecord()
                && !explanation.differs(
                        latest.map(card -> card.verdict().explanation()).orElse(""));
    }

    /** Whether what stands here is something else than is recorded now, by whomever. */
    boolean isToRecord() {
        return isOtherThan(latest);
    }

    /** The same, of what is recorded at this moment: a colleague may have been a moment earlier than this press. */
    boolean isToRecord(Optional<VerdictCard> now) {
        latest = now;
        return isToRecord();
    }

    private boolean isOtherThan(Optional<VerdictCard> card) {
        var verdict = card.map(VerdictCard::verdict);
        return explanation.isOther(verdict.map(Verdict::explanation).orElse(""))
                || !agrees.value().equals(verdict.map(Verdict::agrees))
                || !enough.value().equals(verdict.map(Verdict::enough));
    }

    private void start(VerdictCard card) {
        shown = card;
        latest = Optional.of(card);
        agrees.show(card.verdict().agrees());
        enough.show(card.verdict().enough());
        explanation.startWith(card.verdict().explanation());
        chosen();
    }

    private Optional<Verdict> verdict() {
        if (agrees.value().isEmpty() || enough.value().isEmpty()) {
            save.refuse(getTranslation("ambition.choose"));
            (agrees.value().isEmpty() ? agrees : enough).focus();
            return Optional.empty();
        }
        if (needsExplanation() && explanation.getValue().isBlank()) {
            save.refuse(getTranslation("explanation.needed"));
            explanation.focus();
            return Optional.empty();
        }
        if (explanation.getValue().strip().length() > Verdict.MAX_LENGTH) {
            explanation.focus();
            return Optional.empty();
        }
        save.accept();
        return Optional.of(
                new Verdict(agrees.value().orElseThrow(), enough.value().orElseThrow(), explanation.getValue()));
    }

    private void chosen() {
        save.accept();
        explanation.setLabel(getTranslation(needsExplanation() ? "explanation.required" : "explanation.free"));
        tell();
    }

    private boolean needsExplanation() {
        return agrees.value().filter(Agrees.DISAGREE::equals).isPresent()
                || enough.value().filter(Enough.NO::equals).isPresent();
    }
}
