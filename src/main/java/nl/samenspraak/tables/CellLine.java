package nl.samenspraak.tables;

import java.util.List;

/** A line as it stands in the file: its number and its cells, before anybody knows what they mean. */
record CellLine(int number, List<String> cells) {

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
