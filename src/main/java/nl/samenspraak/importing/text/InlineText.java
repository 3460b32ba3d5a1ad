package nl.samenspraak.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * The words of one paragraph with their looks, in the order of the document. A word processor cuts a sentence anywhere
 * ("**Let op: **doe"); Markdown can't, so spaces and punctuation at the edge of a look are moved out of it.
 */
public final class InlineText {

    /** Words, or one node that is not words (a line break, a picture, the mark of a note). */
    private record Piece(String words, @Nullable Node mark, Look look) {

        static Piece of(String words, Look look) {
            return new Piece(words, null, look);
        }

        boolean isWords() {
            return mark == null;
        }
    }

    /** What may be wrapped around words, from the outside in, and which value of it means that nothing is. */
    private record Layer(Function<Look, Object> of, Object none, Function<Look, Node> wrapper) {}

    private static final List<Layer> LAYERS = List.of(
            new Layer(Look::link, "", look -> new Link(look.link(), null)),
            new Layer(Look::bold, false, look -> new StrongEmphasis()),
            new Layer(Look::italic, false, look -> new Emphasis()),
            new Layer(Look::struck, false, look -> new Strikethrough("~~")));

    private final List<Piece> pieces = new ArrayList<>();

    public InlineText words(String words, Look look) {
        String readable = words.replaceAll("[\\s\\p{Cntrl}]+", " ").replace("\u00AD", "");
        if (readable.isEmpty()) return this;
        if (!pieces.isEmpty()
                && pieces.getLast().isWords()
                && pieces.getLast().look().equals(look))
            readable = pieces.removeLast().words() + readable;
        pieces.add(Piece.of(readable.replaceAll(" {2,}", " "), look));
        return this;
    }

    public InlineText lineBreak() {
        return mark(new HardLineBreak(), Look.PLAIN);
    }

    public InlineText note(String label) {
        return mark(new FootnoteReference(label), Look.PLAIN);
    }

    public InlineText picture(String id, String alternative) {
        Image image = new Image("picture:" + id, null);
        String words = alternative.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (!words.isEmpty()) image.appendChild(new Text(words));
        return mark(image, Look.PLAIN);
    }

    public InlineText add(InlineText other) {
        other.pieces.forEach(piece -> {
            if (piece.isWords()) words(piece.words(), piece.look());
            else pieces.add(piece);
        });
        return this;
    }

    public boolean isBlank() {
        return pieces.stream()
                .allMatch(piece -> piece.isWords() ? piece.words().isBlank() : piece.mark() instanceof HardLineBreak);
    }

    public Paragraph paragraph() {
        return into(new Paragraph());
    }

    public <N extends Node> N into(N parent) {
        build(parent, tidy(), 0);
        return parent;
    }

    private InlineText mark(Node node, Look look) {
        pieces.add(new Piece("", node, look));
        return this;
    }

    private List<Piece> tidy() {
        InlineText tidy = new InlineText();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isWords()) tidy.pieces.add(piece);
            else if (piece.look().isPlain()) tidy.words(piece.words(), piece.look());
            else tidy.shrunk(piece, at(i - 1), at(i + 1));
        }
        return tidy.withoutEdges();
    }

    private void shrunk(Piece piece, Piece before, Piece after) {
        boolean letterBefore = before.words().matches("(?s).*[\\p{L}\\p{N}]");
        boolean letterAfter = after.words().matches("(?s)[\\p{L}\\p{N}].*");
        String words = piece.words();
        int from = 0;
        int to = words.length();
        while (from < to && (words.charAt(from) == ' ' || letterBefore && !isLetter(words.charAt(from)))) from++;
        while (from < to && (words.charAt(to - 1) == ' ' || letterAfter && !isLetter(words.charAt(to - 1)))) to--;
        words(words.substring(0, from), piece.look().common(before.look()));
        if (from < to) pieces.add(Piece.of(words.substring(from, to), piece.look()));
        words(words.substring(to), piece.look().common(after.look()));
    }

    /** Without spaces and line breaks at either end, and without spaces around a line break. */
    private List<Piece> withoutEdges() {
        List<Piece> kept = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean first = kept.isEmpty() || isBreak(kept.getLast());
            boolean last = i == pieces.size() - 1 || isBreak(pieces.get(i + 1));
            if (isBreak(piece) && kept.isEmpty()) continue;
            String words = piece.words();
            if (first) words = words.stripLeading();
            if (last) words = words.stripTrailing();
            if (!piece.isWords()) kept.add(piece);
            else if (!words.isEmpty()) kept.add(Piece.of(words, piece.look()));
        }
        while (!kept.isEmpty() && isBreak(kept.getLast())) kept.removeLast();
        return kept;
    }

    private static void build(Node parent, List<Piece> pieces, int depth) {
        if (depth == LAYERS.size()) {
            pieces.forEach(piece -> parent.appendChild(piece.mark() != null ? piece.mark() : new Text(piece.words())));
            return;
        }
        Layer layer = LAYERS.get(depth);
        for (int from = 0, to; from < pieces.size(); from = to) {
            Look look = pieces.get(from).look();
            Object value = layer.of().apply(look);
            to = from + 1;
            while (to < pieces.size() && layer.of().apply(pieces.get(to).look()).equals(value)) to++;
            boolean plain = value.equals(layer.none());
            Node wrapped = plain ? parent : layer.wrapper().apply(look);
            build(wrapped, pieces.subList(from, to), depth + 1);
            if (!plain) parent.appendChild(wrapped);
        }
    }

    private static boolean isBreak(Piece piece) {
        return piece.mark() instanceof HardLineBreak;
    }

    private Piece at(int index) {
        return index < 0 || index >= pieces.size() ? Piece.of("", Look.PLAIN) : pieces.get(index);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
