package nl.samenspraak.importing.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.importing.text.MarkdownText;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The small marks of MyST and GitHub: labels, comments, roles such as {@code {ref}`text`}, anchors, boxes to tick. */
final class MystMarks extends AbstractVisitor {

    private static final Pattern NO_TEXT = Pattern.compile("\\([\\w:.-]+\\)=|\\+\\+\\+.*|:{3,}");
    private static final Pattern ROLE = Pattern.compile("\\{[A-Za-z][\\w:-]*}$");
    private static final Pattern ROLE_TEXT = Pattern.compile("(?s)(.*\\S)\\s*<[^<>]*>");
    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{[#.][^{}]*}\\s*$");

    @Override
    public void visit(Paragraph paragraph) {
        while (paragraph.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("%")) dropLine(paragraph);
        if (NO_TEXT.matcher(MarkdownText.words(paragraph)).matches()) paragraph.unlink();
        else {
            if (paragraph.getParent() instanceof ListItem && paragraph.getFirstChild() instanceof Text text) tick(text);
            super.visit(paragraph);
        }
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text text)
            text.setLiteral(ANCHOR.matcher(text.getLiteral()).replaceFirst(""));
        super.visit(heading);
    }

    @Override
    public void visit(Code code) {
        if (!(code.getPrevious() instanceof Text text)) return;
        Matcher role = ROLE.matcher(text.getLiteral());
        if (!role.find()) return;
        text.setLiteral(text.getLiteral().substring(0, role.start()));
        Matcher words = ROLE_TEXT.matcher(code.getLiteral());
        code.insertBefore(new Text(words.matches() ? words.group(1) : code.getLiteral()));
        code.unlink();
    }

    private static void dropLine(Paragraph paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            node.unlink();
            node = node instanceof SoftLineBreak ? null : next;
        }
    }

    private static void tick(Text text) {
        String literal = text.getLiteral();
        if (literal.startsWith("[ ] ")) text.setLiteral("☐ " + literal.substring(4));
        else if (literal.startsWith("[x] ") || literal.startsWith("[X] ")) text.setLiteral("☑ " + literal.substring(4));
    }
}
