package nl.samenspraak.importing;

import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.importing.text.Emphases;
import nl.samenspraak.importing.text.MarkdownText;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Takes the title of an action point from its first paragraph, and before that the words that announce it. */
final class ActionPointTitle {

    /** Longer is no title any more, so the first sentence becomes it. */
    private static final int LONGEST = 200;

    private final Paragraph title = new Paragraph();
    private final Paragraph rest;
    private final boolean announced;

    private ActionPointTitle(Paragraph paragraph) {
        this.rest = paragraph;
        int announcement = Announcement.lengthIn(beginning(paragraph));
        this.announced = announcement > 0;
        cut(paragraph, announcement);
        split();
    }

    /** Leaves in the paragraph what follows the title. */
    static ActionPointTitle takenFrom(Paragraph paragraph) {
        return new ActionPointTitle(paragraph);
    }

    Paragraph title() {
        return title;
    }

    Paragraph rest() {
        return rest;
    }

    boolean announced() {
        return announced;
    }

    /** The words up to the first thing that is none, such as a link, of which only stands here that it is there. */
    private static String beginning(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) words.append(text.getLiteral());
            else if (child instanceof HardLineBreak) words.append('\n');
            else if (isEmphasis(child)) words.append(beginning(child));
            else return words.append('[').toString();
        }
        return words.toString();
    }

    /** Takes away so many characters from the beginning, which are words, emphasised or not; the rest keeps its emphasis. */
    private static int cut(Node parent, int length) {
        int left = length;
        while (left > 0 && parent.getFirstChild() != null) {
            Node first = parent.getFirstChild();
            if (first instanceof Text text) {
                int taken = Math.min(left, text.getLiteral().length());
                text.setLiteral(text.getLiteral().substring(taken));
                left -= taken;
                if (text.getLiteral().isEmpty()) text.unlink();
            } else if (isEmphasis(first)) {
                left = cut(first, left);
                if (first.getFirstChild() == null) first.unlink();
            } else {
                first.unlink();
                left--;
            }
        }
        return left;
    }

    /** The title is what is bold at the beginning, the first line, or, if all is too long, the first sentence. */
    private void split() {
        trim("\\s");
        List<Node> pieces = new ArrayList<>();
        for (Node piece = rest.getFirstChild(); piece != null; piece = piece.getNext()) pieces.add(piece);
        pieces.subList(0, endOfTitle(pieces)).forEach(title::appendChild);
        if (rest.getFirstChild() == null && MarkdownText.words(title).length() > LONGEST) splitSentence();
        while (rest.getFirstChild() instanceof HardLineBreak lineBreak) lineBreak.unlink();
        trim("[\\s:.–—-]");
        Emphases.removeFrom(title);
    }

    private static int endOfTitle(List<Node> pieces) {
        for (int i = 0; i < pieces.size(); i++) if (pieces.get(i) instanceof HardLineBreak) return i;
        boolean isBold = !pieces.isEmpty()
                && pieces.getFirst() instanceof StrongEmphasis bold
                && !isLabel(bold)
                && !isStressed(bold);
        return isBold ? 1 : pieces.size();
    }

    private static boolean isLabel(StrongEmphasis bold) {
        String words = MarkdownText.words(bold);
        return words.matches("(?iu)[\\p{L} ]*\\d*\\s*[:.)–—-]?") && words.matches("(?iu).*(actie|action).*");
    }

    /** A bold word in a sentence that goes on. */
    private static boolean isStressed(StrongEmphasis bold) {
        if (bold.getNext() == null || MarkdownText.words(bold).matches(".*[.:;!?]")) return false;
        return MarkdownText.words(bold.getNext()).matches("[\\p{Ll},;].*");
    }

    private void splitSentence() {
        int before = 0;
        for (Node piece = title.getFirstChild(); piece != null; piece = piece.getNext()) {
            if (piece instanceof Text text) {
                int end = FirstSentence.endIn(text.getLiteral(), LONGEST - before);
                if (end > 0) {
                    splitAt(text, end);
                    return;
                }
            }
            before += MarkdownText.words(piece).length();
        }
    }

    private void splitAt(Text text, int end) {
        rest.appendChild(new Text(text.getLiteral().substring(end)));
        while (text.getNext() != null) rest.appendChild(text.getNext());
        text.setLiteral(text.getLiteral().substring(0, end));
    }

    private void trim(String marks) {
        if (!(rest.getFirstChild() instanceof Text text)) return;
        text.setLiteral(text.getLiteral().replaceFirst("^" + marks + "+", ""));
        if (text.getLiteral().isEmpty()) text.unlink();
    }

    private static boolean isEmphasis(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Strikethrough;
    }
}
