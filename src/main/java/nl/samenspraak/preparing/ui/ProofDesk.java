package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.ChangedMeanwhile;
import nl.samenspraak.preparing.PreparationCard;
import nl.samenspraak.preparing.Proof;
import nl.samenspraak.preparing.ProofBlock;
import org.jspecify.annotations.Nullable;

/** The text in preparation with the block that is open beside it, and the steps that were taken. */
class ProofDesk extends Div {

    private final PreparationRooms rooms;
    private final StrategyCard strategy;
    private final Runnable askAgain;
    private final DeskHead head;
    private final StepBar bar;
    private final ProofSheet sheet;
    private final OpenBlock side;
    private @Nullable PreparationCard card;
    private boolean mine;

    /** {@code askAgain} makes the room show what stands there now. */
    ProofDesk(PreparationRooms rooms, StrategyCard strategy, Runnable askAgain) {
        this.rooms = rooms;
        this.strategy = strategy;
        this.askAgain = askAgain;
        addClassName("proof-desk");
        var pen = new Pen(rooms.corrections, strategy.id(), this);
        head = new DeskHead(rooms.people, rooms.clock);
        bar = new StepBar(pen, this::replace, () -> publish(pen));
        sheet = new ProofSheet(strategy.id());
        side = new OpenBlock(rooms.unsent, strategy.id(), pen);
        sheet.whenChosen(pen::open);
        sheet.whenRemoved(pen::remove);
        sheet.whenStepped(back -> {
            if (back) pen.undo();
            else pen.redo();
        });
        var table = new Div(sheet, side);
        table.addClassName("desk-table");
        add(head, bar, table);
    }

    void show(PreparationCard now) {
        if (card != null && card.revision() == now.revision()) return;
        var before = card;
        card = now;
        head.show(now);
        bar.show(now);
        sheet.show(now.proof().blocks());
        if (before == null) goOnWhereOneLeft(now.proof());
        else follow(before.proof(), now);
    }

    void refresh() {
        askAgain.run();
    }

    int revision() {
        return now().revision();
    }

    boolean mayUndo() {
        return now().mayUndo();
    }

    boolean mayRedo() {
        return now().mayRedo();
    }

    OpenBlock side() {
        return side;
    }

    Optional<ProofBlock> opened() {
        return side.id().flatMap(now().proof()::block);
    }

    Optional<ProofBlock> next(BlockId block) {
        return now().proof().next(block);
    }

    String name(BlockId block) {
        return Naming.of(this, now().proof(), block);
    }

    void open(BlockId block) {
        now().proof().block(block).ifPresent(this::open);
    }

    private void open(ProofBlock block) {
        var already = side.is(block.id());
        var leaves = leavesWordsBehind();
        showOpen(block);
        sheet.open(block.id());
        if (!already) side.focus();
        if (leaves) refresh();
    }

    void close() {
        var leaves = leavesWordsBehind();
        side.close();
        setClassName("correcting", false);
        sheet.open(null);
        if (leaves) refresh();
    }

    /** Words in the open field whose block went; the room shows them as soon as the field goes too. */
    private boolean leavesWordsBehind() {
        return side.typed().isPresent() && opened().isEmpty();
    }

    /** The correction brought this block; it is open now. */
    void continueWith(BlockId block) {
        side.turnTo(block);
        refreshMine();
        sheet.open(block);
    }

    /** The block was removed; the one that follows has the focus. */
    void removed(BlockId block) {
        var proof = now().proof();
        var heir = proof.next(block).map(ProofBlock::id);
        if (side.is(block)) {
            side.taken();
            close();
        }
        refreshMine();
        heir.or(() -> last(now().proof())).ifPresent(sheet::focus);
    }

    /** A step was taken back or again; what it brought is shown. */
    void stepped() {
        var before = now().proof();
        refreshMine();
        came(before, now().proof()).ifPresent(sheet::reveal);
    }

    /** Words that cannot stand in the block are put aside, which is then all that is undone. */
    boolean dropsWordsThatCannotStay() {
        if (side.typed().filter(String::isBlank).isEmpty()) return false;
        side.taken();
        side.accept();
        say("undone");
        return true;
    }

    /** {@code what} with the name the block had, what it is and what it is called now. */
    void say(String what, Object... name) {
        var is = opened().map(block -> Naming.whatItIs(this, block)).orElse("");
        var called = opened().map(block -> name(block.id())).orElse("");
        bar.say(getTranslation("preparing.said." + what, name.length == 0 ? "" : name[0], is, called));
    }

    void tell(ChangedMeanwhile overtaken) {
        bar.say(getTranslation(overtaken.messageKey()));
    }

    private void follow(Proof before, PreparationCard now) {
        if (!mine) bar.say(getTranslation("preparing.meanwhile", head.changer(now)));
        if (side.id().isEmpty()) return;
        opened().ifPresentOrElse(this::showOpen, () -> loseOpen(before, now.proof()));
    }

    /** The open block went: by a step of one's own another takes its place; somebody else's leaves what was typed. */
    private void loseOpen(Proof before, Proof now) {
        if (!mine && side.typed().isPresent()) {
            side.leaveBehind();
            return;
        }
        side.taken();
        came(before, now).flatMap(now::block).ifPresentOrElse(this::open, this::close);
    }

    private void goOnWhereOneLeft(Proof proof) {
        var left = rooms.unsent.keptAt(
                proof.blocks().stream().map(block -> keptAt(block.id())).toList());
        if (left.isEmpty()) return;
        proof.blocks().stream()
                .filter(block -> left.contains(keptAt(block.id())))
                .findFirst()
                .ifPresent(this::open);
        bar.say(getTranslation("preparing.left", left.size()));
    }

    /** The places whose words have a field here: in a block that stands in the text, or that is open still. */
    Set<String> places() {
        var places = now().proof().blocks().stream()
                .map(block -> keptAt(block.id()))
                .collect(Collectors.toCollection(HashSet::new));
        side.id().map(this::keptAt).ifPresent(places::add);
        return places;
    }

    private String keptAt(BlockId block) {
        return BlockEditor.keptAt(strategy.id(), block);
    }

    private void showOpen(ProofBlock block) {
        side.show(block, name(block.id()), next(block.id()).isEmpty());
        setClassName("correcting", true);
    }

    private void replace() {
        new ReplaceDialog(rooms.desk, strategy.id(), now(), this::refresh).open();
    }

    private void publish(Pen pen) {
        if (pen.put()) new PublishDialog(rooms, strategy.id(), now(), this::refresh).open();
    }

    private void refreshMine() {
        mine = true;
        try {
            refresh();
        } finally {
            mine = false;
        }
    }

    private PreparationCard now() {
        if (card == null) throw new IllegalStateException("Nothing is shown yet");
        return card;
    }

    private static Optional<BlockId> came(Proof before, Proof now) {
        return now.blocks().stream()
                .map(ProofBlock::id)
                .filter(id -> before.block(id).isEmpty())
                .findFirst();
    }

    private static Optional<BlockId> last(Proof proof) {
        List<ProofBlock> blocks = proof.blocks();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(blocks.getLast().id());
    }
}
