package nl.samenspraak.enrolling;

import java.util.List;
import nl.samenspraak.tables.Column;
import nl.samenspraak.tables.Table;

/** What a file says about organisations, line by line, and what stands above the columns that are not read. */
public record OrganisationFile(List<OrganisationLine> lines, List<String> notRead) {

    static OrganisationFile of(Table table) {
        return new OrganisationFile(
                OrganisationLine.of(table),
                table.leftOutBy(Column.NAME, Column.SHORT_NAME, Column.KIND, Column.COLOUR));
    }
}
