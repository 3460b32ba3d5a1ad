package nl.samenspraak.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A block's Markdown in two, to the letter as it was written: its text, and the notes that stand with it. */
public record NotedText(String text, List<Note> notes) {

    /** A note as it is written, with its mark: {@code [^1]: See there.} */
    public record Note(String label, String markdown) {

        Note relabelled(String other) {
            return new Note(other, "[^" + other + markdown.substring(markdown.indexOf(']')));
        }
    }

    private static final Parser PARSER = Parser.builder()
            .extensions(Markup.EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    public static NotedText of(String markdown) {
        var lines = markdown.replace("\r\n", "\n").split("\n", -1);
        var notes = new ArrayList<Note>();
        var taken = new HashSet<Integer>();
        for (Node node = PARSER.parse(String.join("\n", lines)).getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof FootnoteDefinition note)) continue;
            var from = note.getSourceSpans().getFirst().getLineIndex();
            var until = note.getSourceSpans().getLast().getLineIndex() + 1;
            notes.add(new Note(note.getLabel(), joined(lines, from, until).strip()));
            while (until < lines.length && lines[until].isBlank()) until++;
            for (var line = from; line < until; line++) taken.add(line);
        }
        var text = new ArrayList<String>();
        for (var line = 0; line < lines.length; line++) if (!taken.contains(line)) text.add(lines[line]);
        return new NotedText(String.join("\n", text).strip(), List.copyOf(notes));
    }

    public String markdown() {
        if (notes.isEmpty()) return text;
        return String.join(
                "\n\n",
                Stream.concat(Stream.of(text), notes.stream().map(Note::markdown))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    public NotedText withText(String other) {
        return new NotedText(other, notes);
    }

    /** This text with the notes among these to which it refers, also by way of a note. */
    public NotedText withItsNotes(List<Note> all) {
        var its = new LinkedHashSet<Note>();
        var said = text;
        for (var before = -1; before < its.size(); ) {
            before = its.size();
            var words = said;
            all.stream().filter(note -> refers(words, note.label())).forEach(its::add);
            said = text
                    + String.join(
                            "\n",
                            its.stream()
                                    .map(note -> note.markdown().replaceFirst("^\\[\\^[^]]*]:", ""))
                                    .toList());
        }
        return new NotedText(text, all.stream().filter(its::contains).toList());
    }

    /** With other labels for notes that say something else than the notes of that label there, so that both can stand together. */
    public NotedText apartFrom(NotedText other) {
        var apart = this;
        for (var note : notes) {
            var clashes = other.notes.stream().anyMatch(there -> same(there, note) && !there.equals(note));
            if (clashes) apart = apart.relabelled(note, free(other, apart));
        }
        return apart;
    }

    private NotedText relabelled(Note note, String label) {
        var mark = "(?i)" + Pattern.quote("[^" + note.label() + "]") + "(?!:)";
        var renamed = notes.stream()
                .map(one -> new Note(one.label(), one.markdown().replaceAll(mark, "[^" + label + "]")))
                .map(one -> same(one, note) ? one.relabelled(label) : one)
                .toList();
        return new NotedText(text.replaceAll(mark, "[^" + label + "]"), renamed);
    }

    private static String free(NotedText one, NotedText other) {
        Set<String> known = new HashSet<>();
        Stream.concat(one.notes.stream(), other.notes.stream()).forEach(note -> known.add(note.label()));
        var number = 1;
        while (known.contains(String.valueOf(number))) number++;
        return String.valueOf(number);
    }

    private static boolean same(Note one, Note other) {
        return one.label().equalsIgnoreCase(other.label());
    }

    private static boolean refers(String words, String label) {
        return words.toLowerCase(Locale.ROOT).contains("[^" + label.toLowerCase(Locale.ROOT) + "]");
    }

    private static String joined(String[] lines, int from, int until) {
        return String.join("\n", List.of(lines).subList(from, until));
    }
}
