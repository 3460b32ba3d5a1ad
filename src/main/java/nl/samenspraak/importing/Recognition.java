package nl.samenspraak.importing;

import static nl.samenspraak.draft.BlockKind.ACTION_POINT;
import static nl.samenspraak.draft.BlockKind.AMBITION;
import static nl.samenspraak.draft.BlockKind.HEADING;
import static nl.samenspraak.draft.BlockKind.LIST;
import static nl.samenspraak.draft.BlockKind.PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspraak.draft.Block;
import nl.samenspraak.importing.text.MarkdownText;

/**
 * Recognises what the round is about by what the document itself says: the ambition stands under a heading "Ambitie", an
 * action point is announced as "Actiepunt 3: …" or is an item of a list under "Actiepunten". Everything under a heading
 * that announces an action point belongs to it, until the next heading or action point.
 */
public final class Recognition {

    private enum Under {
        NOTHING,
        AMBITION,
        ACTION_POINTS
    }

    private final List<Block> recognised = new ArrayList<>();
    private final List<Guess> guesses = new ArrayList<>();
    private Under under = Under.NOTHING;
    private int level;
    /** The last recognised block is an action point that still takes up what follows. */
    private boolean open;

    private Recognition() {}

    public static Recognition of(List<Block> document) {
        Recognition recognition = new Recognition();
        document.forEach(recognition::take);
        return recognition;
    }

    public List<Block> blocks() {
        return List.copyOf(recognised);
    }

    /** Which of the blocks rest on a guess, in their order; no two overlap. */
    public List<Guess> guesses() {
        return List.copyOf(guesses);
    }

    /** What becomes of a block that is an action point after all: one for each item of a list, else one. */
    public static List<Block> asActionPoints(Block block) {
        if (block.kind() == HEADING) return List.of(Block.of(ACTION_POINT, block.markdown()));
        List<ActionPointText> texts = block.kind() == LIST ? ActionPointText.itemsOf(block.markdown()) : List.of();
        if (texts.isEmpty()) texts = List.of(ActionPointText.in(block.markdown()));
        return texts.stream()
                .map(text -> Block.of(ACTION_POINT, text.markdown()))
                .toList();
    }

    private void take(Block block) {
        if (block.kind() == HEADING) heading(block);
        else if (block.kind() == PARAGRAPH && leadIn(block)) return;
        else if (block.kind() == LIST && items(block)) return;
        else if (open && takesUp(block)) return;
        else if (under == Under.AMBITION && (block.kind() == PARAGRAPH || block.kind() == LIST)) ambition(block);
        else recognised.add(block);
    }

    private void heading(Block heading) {
        String words = words(heading);
        open = false;
        Optional<String> title = Announcement.titleIn(plain(heading));
        if (title.isPresent()) {
            guess(heading, List.of(Block.of(ACTION_POINT, title.get())));
            open = true;
            return;
        }
        recognised.add(heading);
        if (Announcement.ofActionPoints(words)) begin(Under.ACTION_POINTS, heading);
        else if (Announcement.ofAmbition(words)) begin(Under.AMBITION, heading);
        else if (under == Under.AMBITION || heading.level() <= level) under = Under.NOTHING;
    }

    private void begin(Under section, Block heading) {
        under = section;
        level = heading.level();
    }

    /** A paragraph of its own says title and explanation; one with a title only is a heading in all but name. */
    private boolean leadIn(Block paragraph) {
        Optional<ActionPointText> text = ActionPointText.announcedIn(paragraph.markdown());
        if (text.isEmpty()) return false;
        guess(paragraph, List.of(Block.of(ACTION_POINT, text.get().markdown())));
        open = text.get().isTitleOnly();
        return true;
    }

    private boolean items(Block list) {
        List<ActionPointText> items = ActionPointText.itemsOf(list.markdown());
        boolean announced = !items.isEmpty() && items.stream().allMatch(ActionPointText::announced);
        if (!announced && (under != Under.ACTION_POINTS || open)) return false;
        guess(
                list,
                items.stream()
                        .map(item -> Block.of(ACTION_POINT, item.markdown()))
                        .toList());
        open = false;
        return true;
    }

    private boolean takesUp(Block block) {
        String merged = recognised.getLast().markdown() + "\n\n" + block.markdown();
        if (merged.length() > Block.MAX_LENGTH) {
            open = false;
            return false;
        }
        recognised.removeLast();
        recognised.add(Block.of(ACTION_POINT, merged));
        widen(block, 0);
        return true;
    }

    /** What follows each other under one heading was one guess. */
    private void ambition(Block block) {
        boolean goesOn = !guesses.isEmpty()
                && guesses.getLast().end() == recognised.size()
                && recognised.getLast().kind() == AMBITION;
        if (goesOn) {
            recognised.add(Block.of(AMBITION, block.markdown()));
            widen(block, 1);
        } else guess(block, List.of(Block.of(AMBITION, block.markdown())));
    }

    private void guess(Block asRead, List<Block> taken) {
        // Where an action point stands, the ambition has been said.
        if (under == Under.AMBITION && taken.getFirst().kind() == ACTION_POINT) under = Under.NOTHING;
        guesses.add(new Guess(recognised.size(), taken.size(), List.of(asRead)));
        recognised.addAll(taken);
    }

    private void widen(Block asRead, int more) {
        Guess last = guesses.removeLast();
        List<Block> all = new ArrayList<>(last.asRead());
        all.add(asRead);
        guesses.add(new Guess(last.first(), last.count() + more, all));
    }

    private static String words(Block block) {
        return MarkdownText.words(MarkdownText.parse(block.markdown()));
    }

    private static String plain(Block heading) {
        return ActionPointText.withoutEmphasis(heading.markdown());
    }
}
