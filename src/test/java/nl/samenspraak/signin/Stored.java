package nl.samenspraak.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table but the account of who did what and who is signed in, so that a change is seen whatever made it. */
record Stored(Map<String, Map<String, String>> tables) {

    private static final List<String> NOT_CONTENT =
            List.of("audit_entry", "audit_entry_anchor", "sitting", "flyway_schema_history");

    /** A row that is there now, is gone or reads otherwise; empty where there was or is none. */
    record Change(String table, String before, String after) {}

    static Stored in(JdbcClient database) {
        var tables = new TreeMap<String, Map<String, String>>();
        database
                .sql("select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !NOT_CONTENT.contains(table))
                .forEach(table -> tables.put(table, rows(database, table)));
        return new Stored(tables);
    }

    List<Change> changesUntil(Stored later) {
        return tables.entrySet().stream()
                .flatMap(table -> changes(table.getKey(), table.getValue(), later.tables.get(table.getKey())))
                .toList();
    }

    private static Stream<Change> changes(String table, Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(key -> !before.getOrDefault(key, "").equals(after.getOrDefault(key, "")))
                .map(key -> new Change(table, before.getOrDefault(key, ""), after.getOrDefault(key, "")));
    }

    private static Map<String, String> rows(JdbcClient database, String table) {
        var rows = new HashMap<String, String>();
        database.sql("select * from " + table)
                .query((row, number) -> {
                    var text = new StringBuilder();
                    var columns = row.getMetaData();
                    var key = "";
                    for (var at = 1; at <= columns.getColumnCount(); at++) {
                        var name = columns.getColumnLabel(at).toLowerCase();
                        var value = row.getString(at);
                        text.append(name).append('=').append(value).append(' ');
                        if (name.equals("id") || name.equals("submission")) key = value;
                    }
                    return rows.put(key.isEmpty() ? text.toString() : key, text.toString());
                })
                .list();
        return rows;
    }
}
