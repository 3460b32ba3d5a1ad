package nl.samenspraak.importing.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** MyST's {@code :::{code-block}}, taken as the same directive fenced with backticks: its content is no text. */
final class ColonFence extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile("(:{3,})\\s*\\{?([A-Za-z][\\w:-]*)}?(\\s+.*)?");
    private static final Pattern CLOSING = Pattern.compile("(:{3,})\\s*");

    private final FencedCodeBlock block = new FencedCodeBlock();
    private final StringBuilder content = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean started;

    private ColonFence(Matcher opening) {
        String argument = opening.group(3) == null ? "" : opening.group(3).strip();
        block.setInfo("{" + opening.group(2) + "} " + argument);
        open.push(opening.group(1).length());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        String line = state.getLine().getContent().toString().strip();
        Matcher opening = OPENING.matcher(line);
        Matcher closing = CLOSING.matcher(line);
        if (opening.matches()) open.push(opening.group(1).length());
        else if (closing.matches() && closing.group(1).length() >= open.peek()) open.pop();
        return open.isEmpty() ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    /** The library hands over the rest of the opening line first. */
    @Override
    public void addLine(SourceLine line) {
        if (started) content.append(line.getContent()).append('\n');
        started = true;
    }

    @Override
    public void closeBlock() {
        block.setLiteral(content.toString());
    }

    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() > 3) return BlockStart.none();
            CharSequence line = state.getLine().getContent();
            Matcher opening = OPENING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length())
                    .toString()
                    .stripTrailing());
            if (!opening.matches()) return BlockStart.none();
            return BlockStart.of(new ColonFence(opening)).atIndex(line.length());
        }
    }
}
