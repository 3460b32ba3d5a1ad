package nl.samenspraak.importing.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.importing.text.InlineText;
import nl.samenspraak.importing.text.Look;
import nl.samenspraak.importing.text.Manuscript;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** MyST's directives: what stands in a note or a figure is text of the document, a table of contents is not. */
final class Directives extends AbstractVisitor {

    private static final Pattern DIRECTIVE = Pattern.compile("\\{([A-Za-z][\\w:-]*)}\\s*(.*)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile(":([\\w-]+):\\s*(.*)");
    private static final Set<String> CODE = Set.of("code", "code-block", "sourcecode", "math", "parsed-literal");
    private static final Set<String> PICTURES = Set.of("figure", "image");
    private static final Set<String> CONTENTS = Set.of("toctree", "contents", "tableofcontents", "index");
    private static final Set<String> MACHINERY = Set.of(
            "raw",
            "include",
            "literalinclude",
            "eval-rst",
            "embed",
            "iframe",
            "mermaid",
            "code-cell",
            "csv-table",
            "bibliography");
    private static final int MAX_DEPTH = 8;

    private final Parser parser;
    private final Manuscript manuscript;
    private final int depth;

    Directives(Parser parser, Manuscript manuscript, int depth) {
        this.parser = parser;
        this.manuscript = manuscript;
        this.depth = depth;
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        Matcher directive =
                DIRECTIVE.matcher(fence.getInfo() == null ? "" : fence.getInfo().strip());
        if (!directive.matches() || depth > MAX_DEPTH) return;
        String name = directive.group(1);
        String argument = directive.group(2).strip();
        if (CODE.contains(name)) {
            fence.setInfo("");
            fence.setLiteral(Body.of(fence.getLiteral()).text());
            return;
        }
        if (MACHINERY.contains(name)) manuscript.notice(new Notice("importing.notice.DIRECTIVE", List.of(name)));
        else if (!CONTENTS.contains(name))
            content(name, argument, Body.of(fence.getLiteral())).forEach(fence::insertBefore);
        fence.unlink();
    }

    private List<Node> content(String name, String argument, Body body) {
        List<Node> nodes = new ArrayList<>();
        if (PICTURES.contains(name)) nodes.add(picture(argument, body.alternative()));
        else if (!argument.isEmpty())
            nodes.add(new InlineText()
                    .words(argument, Look.PLAIN.with(true, false, false))
                    .paragraph());
        Node document = parser.parse(body.text());
        document.accept(new Directives(parser, manuscript, depth + 1));
        for (Node child = document.getFirstChild(), next; child != null; child = next) {
            next = child.getNext();
            nodes.add(child);
        }
        return nodes;
    }

    private static Paragraph picture(String source, String alternative) {
        Image image = new Image(source, null);
        if (!alternative.isEmpty()) image.appendChild(new Text(alternative));
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(image);
        return paragraph;
    }

    /** What stands in a directive, after its options. */
    private record Body(String text, String alternative) {

        static Body of(String literal) {
            List<String> lines = literal.lines().toList();
            int at = 0;
            String alternative = "";
            boolean fenced = !lines.isEmpty() && lines.getFirst().strip().equals("---");
            if (fenced) at++;
            for (; at < lines.size(); at++) {
                String line = lines.get(at).strip();
                Matcher option = OPTION.matcher(fenced ? ":" + line.replaceFirst(":", ": ") : line);
                if (option.matches() && option.group(1).equals("alt")) alternative = option.group(2);
                if (fenced && line.equals("---")) {
                    at++;
                    break;
                }
                if (!fenced && !option.matches()) break;
            }
            return new Body(String.join("\n", lines.subList(at, lines.size())), alternative);
        }
    }
}
