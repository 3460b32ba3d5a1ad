package nl.samenspraak.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What one table keeps of the person in one column, such as who wrote or who decided. {@code rows} are as they are stored,
 * without secrets and without what is about somebody else.
 */
public record DossierPart(String table, String column, List<Map<String, Object>> rows) {

    /** Under which its sentence for people stands in the message bundles. */
    public String messageKey() {
        return "dossier." + table + "." + column;
    }

    DossierPart without(Predicate<String> named) {
        return new DossierPart(
                table,
                column,
                rows.stream()
                        .map(row -> {
                            var kept = new LinkedHashMap<>(row);
                            kept.keySet().removeIf(named);
                            return (Map<String, Object>) kept;
                        })
                        .toList());
    }
}
