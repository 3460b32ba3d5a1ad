package nl.samenspraak.dossier;

import java.util.List;
import java.util.Map;

/**
 * What one table keeps of the person in one column, such as who wrote or who decided. {@code rows} are as they are stored,
 * without secrets and without what is about somebody else.
 */
public record DossierPart(String table, String column, List<Map<String, Object>> rows) {

    /** Under which its sentence for people stands in the message bundles. */
    public String messageKey() {
        return "dossier." + table + "." + column;
    }
}
