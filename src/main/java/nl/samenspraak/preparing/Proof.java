package nl.samenspraak.preparing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.draft.NotedText;

/** The text as it stands while it is corrected: its blocks in order, and what each correction makes of them. */
public record Proof(List<ProofBlock> blocks) {

    public Proof {
        blocks = List.copyOf(blocks);
    }

    public long count(BlockKind kind) {
        return blocks.stream().filter(one -> one.block().kind() == kind).count();
    }

    /** How many paragraphs readers will see numbered: everything but headings and action points. */
    public long paragraphs() {
        return blocks.size() - count(BlockKind.HEADING) - count(BlockKind.ACTION_POINT);
    }

    public Optional<ProofBlock> block(BlockId id) {
        return blocks.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The block after this one, if it is not the last. */
    public Optional<ProofBlock> next(BlockId id) {
        var at = at(id);
        return at + 1 < blocks.size() ? Optional.of(blocks.get(at + 1)) : Optional.empty();
    }

    /** A list that becomes action points becomes one for each item. */
    Correction changeKind(BlockId id, BlockKind kind, int level) {
        var block = blocks.get(at(id)).block();
        return instead(id, Kinds.turn(block, kind, level));
    }

    Correction rewrite(BlockId id, String markdown) {
        var block = blocks.get(at(id)).block();
        return instead(id, List.of(text(block, markdown)));
    }

    /**
     * The text before and after the cursor, as it stands in the field; what comes after an action point's is a paragraph.
     * Each half takes the notes to which it refers; a note without a mark stays where it stood.
     */
    Correction split(BlockId id, String before, String after) {
        var block = blocks.get(at(id)).block();
        var first = NotedText.of(checked(before));
        var second = NotedText.of(checked(outdented(before, after)));
        var notes = Stream.concat(first.notes().stream(), second.notes().stream())
                .distinct()
                .toList();
        var kept = new HashSet<>(first.withItsNotes(notes).notes());
        kept.addAll(second.withItsNotes(notes).notes());
        var kind = block.kind() == BlockKind.HEADING || block.kind() == BlockKind.ACTION_POINT
                ? Block.of(BlockKind.PARAGRAPH, "")
                : block;
        return instead(id, List.of(text(block, half(first, notes, kept)), text(kind, half(second, notes, kept))));
    }

    /** Items below an item become items of their own, all of them: the first has lost its indentation to the cursor. */
    private static String outdented(String before, String after) {
        var rest = after.replaceFirst("^[ \\t]*\\n", "");
        var line = rest.equals(after) ? before.substring(before.lastIndexOf('\n') + 1) : "";
        if (!line.isBlank()) return after;
        var indent = line.length() + rest.length() - rest.stripLeading().length();
        return rest.replaceAll("(?m)^ {0,%d}".formatted(indent), "");
    }

    private static String half(NotedText half, List<NotedText.Note> all, Set<NotedText.Note> referred) {
        if (half.text().isEmpty()) throw new EmptyBlock();
        var its = half.withItsNotes(all);
        var loose = half.notes().stream().filter(note -> !referred.contains(note));
        return new NotedText(
                        half.text(), Stream.concat(its.notes().stream(), loose).toList())
                .markdown();
    }

    /** Joins two that stand after each other into one of the kind of the first. */
    Correction merge(BlockId first, BlockId second) {
        var at = at(first);
        if (at(second) != at + 1) throw new ChangedMeanwhile();
        var one = blocks.get(at).block();
        var other = blocks.get(at + 1).block();
        var merged = text(one, Kinds.merge(one, other));
        return new Correction(List.of(first, second), before(at), List.of(merged));
    }

    Optional<Correction> moveUp(BlockId id) {
        var at = at(id);
        return at == 0 ? Optional.empty() : Optional.of(moved(id, before(at - 1)));
    }

    Optional<Correction> moveDown(BlockId id) {
        return next(id).map(next -> moved(id, Optional.of(next.id())));
    }

    Correction remove(BlockId id) {
        return instead(id, List.of());
    }

    /** What stands there after a correction, with new ids for what is new. */
    Proof with(Correction correction) {
        Function<Block, ProofBlock> fresh = block -> new ProofBlock(BlockId.create(), block);
        var left = new ArrayList<>(blocks);
        left.removeIf(one -> correction.gone().contains(one.id()));
        var at = correction.after().map(new Proof(left)::at).orElse(-1) + 1;
        left.addAll(at, correction.instead().stream().map(fresh).toList());
        return new Proof(left);
    }

    private Correction moved(BlockId id, Optional<BlockId> after) {
        return new Correction(List.of(id), after, List.of(blocks.get(at(id)).block()));
    }

    private Correction instead(BlockId id, List<Block> instead) {
        return new Correction(List.of(id), before(at(id)), instead);
    }

    private Optional<BlockId> before(int at) {
        return at == 0 ? Optional.empty() : Optional.of(blocks.get(at - 1).id());
    }

    private int at(BlockId id) {
        for (var i = 0; i < blocks.size(); i++) if (blocks.get(i).id().equals(id)) return i;
        throw new ChangedMeanwhile();
    }

    private static Block text(Block block, String markdown) {
        return new Block(block.kind(), block.level(), checked(markdown));
    }

    private static String checked(String markdown) {
        var text = markdown.replace("\0", "").replace("\r\n", "\n").strip();
        if (text.isEmpty()) throw new EmptyBlock();
        if (text.length() > Block.MAX_LENGTH) throw new BlockTooLong(Block.MAX_LENGTH);
        return text;
    }
}
