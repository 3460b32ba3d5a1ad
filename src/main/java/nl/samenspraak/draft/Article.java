package nl.samenspraak.draft;

import java.util.List;
import java.util.Optional;

/**
 * A version as it is read: its passages in order and the one HTML text that all readers share (sanitized; the marks of
 * conversations are painted on it in the browser); {@code contents} is its table of contents, two levels deep.
 */
public record Article(DraftVersionCard version, List<Passage> passages, String html, String contents) {

    public Optional<Passage> passage(ParagraphId id) {
        return passages.stream().filter(p -> p.paragraph().equals(id)).findFirst();
    }

    /** The passage at a place of an address, see {@link Passage#place()}. */
    public Optional<Passage> at(String place) {
        return passages.stream()
                .filter(p -> !p.isHeading() && p.place().equals(place))
                .findFirst();
    }

    /** A passage that has a place of its own: itself, or what comes after a heading; empty after the last. */
    public Optional<Passage> atOrAfter(Passage passage) {
        return passages.stream()
                .skip(Math.max(0, passages.indexOf(passage)))
                .filter(p -> !p.isHeading())
                .findFirst();
    }

    public List<Passage> actionPoints() {
        return passages.stream().filter(Passage::isActionPoint).toList();
    }

    /** A passage by itself, its notes numbered as in the article; {@code back} names the way from a note to its mark. */
    public BlockHtml drawn(Passage passage, String back) {
        var at = passages.indexOf(passage);
        var before = passages.subList(0, at).stream()
                .map(Passage::block)
                .filter(block -> block.markdown().contains("[^"))
                .mapToInt(block -> BlockParts.of(block).notes().count())
                .sum();
        var setting = new BlockHtml.Setting(pictures(version.strategy()), back);
        return BlockHtml.numbered(passage.block(), setting, "alone" + at, before + 1);
    }

    /** Where the pictures of a strategy's drafts come from, followed by their id. */
    static String pictures(StrategyId strategy) {
        return "/pictures/" + strategy + "/";
    }
}
