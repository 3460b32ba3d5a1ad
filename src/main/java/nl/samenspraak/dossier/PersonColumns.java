package nl.samenspraak.dossier;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the database keeps something of people, asked of the database itself: every column that refers to a person, and
 * every one called {@code person}. So a table that is made later is in the dossier by itself.
 */
@Component
class PersonColumns {

    record PersonColumn(String table, String column) {}

    /** A hash of something that opens a door is nobody's to take along. */
    static final Set<String> LEFT_OUT = Set.of("secret_hash", "session_hash", "open_for", "version");

    /** Where these name a person, the whole row is theirs; elsewhere, as where one hid or answered, the words are others'. */
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

    private static final String COLUMNS = """
            select lower(used.table_name), lower(used.column_name)
            from information_schema.referential_constraints refers
            join information_schema.key_column_usage used on used.constraint_name = refers.constraint_name
                and used.constraint_schema = refers.constraint_schema
            join information_schema.table_constraints aim on aim.constraint_name = refers.unique_constraint_name
                and aim.constraint_schema = refers.unique_constraint_schema
            where lower(aim.table_name) = 'person' and lower(used.table_name) <> 'person'
            union
            select lower(c.table_name), lower(c.column_name) from information_schema.columns c
            where lower(c.table_schema) = 'public' and lower(c.column_name) = 'person'
            order by 1, 2""";

    private static final String BY_OTHERS = """
            select at, use_case, outcome, refusal from audit_entry
            where ' ' || subjects || ' ' like :named and (person is null or person <> :person)
            order by at desc""";

    private final JdbcClient jdbc;

    PersonColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonColumn> all() {
        return jdbc.sql(COLUMNS)
                .query((row, at) -> new PersonColumn(row.getString(1), row.getString(2)))
                .list();
    }

    DossierPart part(PersonColumn where, Object person) {
        // The names come from the database's own catalogue, never from a request.
        var rows = jdbc.sql("select * from " + where.table() + " where " + where.column() + " = :person")
                .param("person", person)
                .query()
                .listOfRows();
        return new DossierPart(
                where.table(),
                where.column(),
                rows.stream().map(row -> clean(where, row)).toList());
    }

    /** What others did that names the person, in the account: when, what and with what result, and not who did it. */
    DossierPart doneByOthers(Object person) {
        var rows = jdbc.sql(BY_OTHERS)
                .param("person", person)
                .param("named", "% PersonId=" + person + " %")
                .query()
                .listOfRows();
        var named = new PersonColumn("audit_entry", "id");
        return new DossierPart(
                "audit_entry",
                "subjects",
                rows.stream().map(row -> clean(named, row)).toList());
    }

    private static Map<String, Object> clean(PersonColumn where, Map<String, @Nullable Object> row) {
        var own = OWN.contains(where.column());
        var kept = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            var name = column.toLowerCase(Locale.ROOT);
            if (value != null && !LEFT_OUT.contains(name) && (own || !(value instanceof String)))
                kept.put(name, told(value));
        });
        return kept;
    }

    /** A moment the same from every database: in UTC. */
    private static String told(Object value) {
        return switch (value) {
            case Timestamp moment -> moment.toInstant().toString();
            case OffsetDateTime moment -> moment.toInstant().toString();
            default -> value.toString();
        };
    }
}
