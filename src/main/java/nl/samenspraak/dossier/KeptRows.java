package nl.samenspraak.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.dossier.PersonColumns.Key;

/**
 * Rows of one table that are of a person, by what stands in one column; {@code whose} is the condition that finds them.
 * Where they are {@code theirs} the whole row is; elsewhere, as where one hid or answered, the words are others'.
 */
record KeptRows(String table, String column, String whose, boolean theirs) {

    /** Where these name a person, the whole row is theirs. */
    private static final Set<String> OWN = Set.of(
            "id",
            "person",
            "written_by",
            "posted_by",
            "taken_by",
            "given_by",
            "decided_by",
            "accepted_by",
            "changed_by");

    static KeptRows naming(String table, String column) {
        return new KeptRows(table, column, column + " = :person", OWN.contains(column));
    }

    /** What points to rows of these; all of one table. */
    static KeptRows below(Key key, List<KeptRows> rows) {
        var whose = rows.stream().map(KeptRows::whose).collect(Collectors.joining(" or "));
        var their = "select " + key.toColumn() + " from " + key.to() + " where " + whose;
        return new KeptRows(key.table(), key.column(), key.column() + " in (" + their + ")", true);
    }

    String name() {
        return table + "." + column;
    }
}
