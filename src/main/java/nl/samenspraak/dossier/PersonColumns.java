package nl.samenspraak.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Where the database keeps something of people, asked of the database itself: every column that refers to a person, and
 * every one called {@code person}; and below the rows that are somebody's own, those that belong to them and do not say
 * themselves whose they are, as what a comment said before. So a table that is made later is in the dossier by itself.
 */
@Component
class PersonColumns {

    /** That what stands in a column of a table is the key of another. */
    record Key(String table, String column, String to, String toColumn) {

        String name() {
            return table + "." + column;
        }
    }

    /** A hash of something that opens a door is nobody's to take along. */
    static final Set<String> LEFT_OUT = Set.of("secret_hash", "session_hash", "open_for", "account_hash", "version");

    /** The text of the strategy, of which is not kept who corrected which block; and on H2, what guards the account. */
    private static final Set<String> NOT_THEIRS =
            Set.of("prepared_block.strategy", "prepared_picture.strategy", "audit_entry_anchor.entry");

    /** Others decided it, so the rows are theirs as well; but it is about one's own words. */
    private static final Set<String> ABOUT_ONE = Set.of("decision.comment");

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

    private static final String KEYS = """
            select lower(used.table_name), lower(used.column_name), lower(aimed.table_name), lower(aimed.column_name)
            from information_schema.referential_constraints refers
            join information_schema.key_column_usage used on used.constraint_name = refers.constraint_name
                and used.constraint_schema = refers.constraint_schema
            join information_schema.key_column_usage aimed on aimed.constraint_name = refers.unique_constraint_name
                and aimed.constraint_schema = refers.unique_constraint_schema
                and aimed.ordinal_position = used.position_in_unique_constraint
            order by 1, 2""";

    private static final String BY_OTHERS = """
            select at, use_case, outcome, refusal from audit_entry
            where ' ' || subjects || ' ' like :named and (person is null or person <> :person)
            order by at desc""";

    private final JdbcClient jdbc;

    // No table is made while we run, and asking takes PostgreSQL a second.
    private final Supplier<List<KeptRows>> all = SingletonSupplier.of(this::readAll);
    private final Supplier<List<Key>> keys = SingletonSupplier.of(this::readKeys);

    PersonColumns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptRows> all() {
        return all.get();
    }

    List<Key> keys() {
        return keys.get();
    }

    private List<KeptRows> readAll() {
        return jdbc.sql(COLUMNS)
                .query((row, at) -> KeptRows.naming(row.getString(1), row.getString(2)))
                .list();
    }

    private List<Key> readKeys() {
        return jdbc.sql(KEYS)
                .query((row, at) -> new Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    /** What belongs to rows that are somebody's own, however far below them; what has a writer of its own is theirs. */
    List<KeptRows> below() {
        var rows = all().stream().filter(KeptRows::theirs).toList();
        var written = rows.stream().map(KeptRows::table).collect(toSet());
        var keys = keys().stream()
                .filter(key -> !written.contains(key.table()) || ABOUT_ONE.contains(key.name()))
                .filter(key -> !key.to().equals("person") && !NOT_THEIRS.contains(key.name()))
                .collect(toCollection(ArrayList::new));
        var found = new ArrayList<KeptRows>();
        while (!rows.isEmpty()) {
            var above = rows.stream().collect(groupingBy(KeptRows::table));
            var next = keys.stream().filter(key -> above.containsKey(key.to())).toList();
            keys.removeAll(next);
            rows = next.stream()
                    .map(key -> KeptRows.below(key, above.getOrDefault(key.to(), List.of())))
                    .toList();
            found.addAll(rows);
        }
        return found;
    }

    DossierPart part(KeptRows where, Object person) {
        // The names come from the database's own catalogue, never from a request.
        var rows = jdbc.sql("select * from " + where.table() + " where " + where.whose())
                .param("person", person)
                .query()
                .listOfRows();
        return new DossierPart(
                where.table(),
                where.column(),
                rows.stream().map(row -> clean(where, row)).toList());
    }

    /** What belongs to the person's own rows, without who else stands in it. */
    List<DossierPart> partsBelow(Object person) {
        var people = all().stream().map(KeptRows::name).collect(toSet());
        return below().stream()
                .map(where -> part(where, person).without(column -> people.contains(where.table() + "." + column)))
                .toList();
    }

    /** What others did that names the person, in the account: when, what and with what result, and not who did it. */
    DossierPart doneByOthers(Object person) {
        var rows = jdbc.sql(BY_OTHERS)
                .param("person", person)
                .param("named", "% PersonId=" + person + " %")
                .query()
                .listOfRows();
        var named = KeptRows.naming("audit_entry", "id");
        return new DossierPart(
                "audit_entry",
                "subjects",
                rows.stream().map(row -> clean(named, row)).toList());
    }

    private static Map<String, Object> clean(KeptRows where, Map<String, @Nullable Object> row) {
        var kept = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            var name = column.toLowerCase(Locale.ROOT);
            if (value != null && !LEFT_OUT.contains(name) && mayBeTold(where, value)) kept.put(name, told(value));
        });
        return kept;
    }

    /** A picture is nobody's own so far: a logo is the organisation's, whoever placed it. */
    private static boolean mayBeTold(KeptRows where, Object value) {
        return !(value instanceof byte[]) && (where.theirs() || !(value instanceof String));
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
