package nl.samenspraak.importing.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open at a point of the text: an instruction first, then what it gave; they may run over paragraphs. */
final class WordFields {

    private static final Pattern LINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("(?i)^\\s*(TOC|INDEX|TOA)\\b.*", Pattern.DOTALL);
    private static final int MAX_INSTRUCTION = 4_000;

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean given;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) open.peek().given = true;
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(String instruction) {
        if (!open.isEmpty() && open.peek().instruction.length() < MAX_INSTRUCTION)
            open.peek().instruction.append(instruction);
    }

    /** Inside an instruction, or in a table of contents. */
    boolean hideText() {
        return open.stream().anyMatch(field -> !field.given || isContents(field.instruction.toString()));
    }

    static boolean isContents(String instruction) {
        return CONTENTS.matcher(instruction).matches();
    }

    /** Where the innermost link field leads, or an empty string. */
    String link() {
        for (Field field : open) {
            Matcher link = LINK.matcher(field.instruction);
            if (link.matches()) return link.group(1);
        }
        return "";
    }

    /** A heading never stands in a field: one still open there was never closed. */
    void closeAll() {
        open.clear();
    }
}
