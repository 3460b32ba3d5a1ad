package nl.samenspraak.importing.markdown;

import static nl.samenspraak.importing.DocumentRefused.Problem.NESTED_TOO_DEEP;
import static nl.samenspraak.importing.DocumentRefused.Problem.TOO_MANY_BLOCKS;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspraak.importing.DocumentRefused;
import nl.samenspraak.importing.text.Manuscript;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** A Markdown file: CommonMark with GitHub's tables and notes, MyST's directives, and front matter. */
public final class MarkdownDocument {

    /** Deeper than any text for people; the library itself takes what is nested deeper than a hundred as plain text. */
    static final int MAX_DEPTH = 40;

    /** A list or a table may have as many items or rows; measured: a paragraph of so many lines takes a second. */
    static final int MAX_LINES_TOGETHER = 20_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build()))
            .customBlockParserFactory(new DirectiveParser.Factory())
            .customBlockParserFactory(new ColonFence.Factory())
            // Each line asks every block that is open whether it goes on; what is deeper is refused all the same.
            .maxOpenBlockParsers(MAX_DEPTH + 10)
            .build();

    private MarkdownDocument() {}

    public static void read(byte[] content, Manuscript manuscript) {
        MarkdownSource source = MarkdownSource.of(content);
        source.notice().ifPresent(manuscript::notice);
        FrontMatter frontMatter = FrontMatter.of(source.text());
        frontMatter.title().ifPresent(manuscript::title);
        checkLines(frontMatter.rest());
        Node document = PARSER.parse(frontMatter.rest());
        checkDepth(document);
        document.accept(new Directives(manuscript));
        document.accept(new MystMarks());
        document.accept(new Cleaning(manuscript));
        document.accept(new Notes(manuscript));
        manuscript.write(blocks(document));
    }

    /** The library looks back over the whole paragraph at each of its lines, so a paragraph of many lines takes for ever. */
    private static void checkLines(String text) {
        AtomicInteger together = new AtomicInteger();
        text.lines().forEach(line -> {
            if (line.isBlank()) together.set(0);
            else if (together.incrementAndGet() > MAX_LINES_TOGETHER)
                throw new DocumentRefused(TOO_MANY_BLOCKS, Manuscript.MAX_BLOCKS);
        });
    }

    private static List<Node> blocks(Node document) {
        List<Node> blocks = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) blocks.add(node);
        return blocks;
    }

    private static void checkDepth(Node document) {
        record At(Node node, int depth) {}
        Deque<At> waiting = new ArrayDeque<>(List.of(new At(document, 0)));
        while (!waiting.isEmpty()) {
            At at = waiting.pop();
            if (at.depth() > MAX_DEPTH) throw new DocumentRefused(NESTED_TOO_DEEP);
            for (Node child = at.node().getFirstChild(); child != null; child = child.getNext())
                waiting.push(new At(child, at.depth() + 1));
        }
    }
}
