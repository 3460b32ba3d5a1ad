package nl.samenspraak.importing.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * MyST's {@code :::{note}}, also fenced with backticks. Its content is parsed with the document around it, so that notes
 * and links lead into it and out of it.
 */
final class DirectiveParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile(
            "(:{3,}|~{3,}(?=\\s*\\{)|`{3,}(?=\\s*\\{[^`]*$))\\s*\\{?([A-Za-z][\\w:-]*)(?:}|\\s|$)\\s*(.*)");
    private static final Set<String> PICTURES = Set.of("figure", "image");

    private final String fence;
    private final String name;
    private final String argument;
    private final Directive block;
    private final DirectiveOptions options = new DirectiveOptions();

    private DirectiveParser(Matcher opening) {
        this.fence = opening.group(1);
        this.name = opening.group(2);
        this.argument = opening.group(3);
        this.block = new Directive(fence.charAt(0));
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = line(state);
        if (isClosing(line) && isInnermost(state)) return BlockContinue.finished();
        int end = state.getLine().getContent().length();
        return BlockContinue.atIndex(options.take(line) ? end : state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        if (argument.isEmpty()) return;
        Node opening = PICTURES.contains(name) ? new Image(argument, null) : new StrongEmphasis();
        if (opening instanceof Image) opening.appendChild(new Text(options.alternative()));
        else inlines.parse(SourceLines.of(SourceLine.of(argument, null)), opening);
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(opening);
        block.prependChild(paragraph);
    }

    private boolean isClosing(String line) {
        return line.length() >= fence.length() && line.chars().allMatch(c -> c == fence.charAt(0));
    }

    /** A fence closes what was opened last. */
    private boolean isInnermost(ParserState state) {
        if (state.getActiveBlockParser() instanceof ColonFence) return block.fence() != ':';
        for (Node node = state.getActiveBlockParser().getBlock(); node != block; node = node.getParent())
            if (node instanceof Directive inner && inner.fence() == block.fence()) return false;
        return true;
    }

    private static String line(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length())
                .toString()
                .stripTrailing();
    }

    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > 3) return BlockStart.none();
            Matcher opening = OPENING.matcher(line(state));
            if (!opening.matches() || !Directives.holdsText(opening.group(2))) return BlockStart.none();
            return BlockStart.of(new DirectiveParser(opening))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
