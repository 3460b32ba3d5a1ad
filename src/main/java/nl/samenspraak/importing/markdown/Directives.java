package nl.samenspraak.importing.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspraak.importing.Notice;
import nl.samenspraak.importing.text.Manuscript;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;

/** MyST's directives: what stands in a note or a figure is text of the document, a table of contents is not. */
final class Directives extends AbstractVisitor {

    private static final Pattern DIRECTIVE = Pattern.compile("\\{([A-Za-z][\\w:-]*)}.*", Pattern.DOTALL);
    private static final Set<String> CODE = Set.of("code", "code-block", "sourcecode", "math", "parsed-literal");
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

    private final Manuscript manuscript;

    Directives(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    static boolean holdsText(String name) {
        return !CODE.contains(name) && !MACHINERY.contains(name) && !CONTENTS.contains(name);
    }

    @Override
    public void visit(CustomBlock block) {
        super.visit(block);
        if (!(block instanceof Directive)) return;
        while (block.getFirstChild() != null) block.insertBefore(block.getFirstChild());
        block.unlink();
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        Matcher directive =
                DIRECTIVE.matcher(fence.getInfo() == null ? "" : fence.getInfo().strip());
        if (!directive.matches()) return;
        String name = directive.group(1);
        if (MACHINERY.contains(name)) manuscript.notice(new Notice("importing.notice.DIRECTIVE", List.of(name)));
        if (CODE.contains(name)) {
            fence.setInfo("");
            fence.setLiteral(withoutOptions(fence.getLiteral()));
        } else if (!holdsText(name)) fence.unlink();
    }

    private static String withoutOptions(String code) {
        DirectiveOptions options = new DirectiveOptions();
        return code.lines().dropWhile(options::take).collect(Collectors.joining("\n"));
    }
}
