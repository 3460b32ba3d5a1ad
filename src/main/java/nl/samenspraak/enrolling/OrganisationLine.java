package nl.samenspraak.enrolling;

import java.util.List;
import nl.samenspraak.tables.Column;
import nl.samenspraak.tables.Table;

/** One organisation as a list has it, in the words of the list; what is not there is "". */
public record OrganisationLine(int number, String name, String shortName, String kind, String colour) {

    /** The lines of a list that has at least names. */
    public static List<OrganisationLine> of(Table table) {
        return table.with(Column.NAME).lines().stream()
                .map(line -> new OrganisationLine(
                        line.number(),
                        line.cell(Column.NAME),
                        line.cell(Column.SHORT_NAME),
                        line.cell(Column.KIND),
                        line.cell(Column.COLOUR)))
                .toList();
    }
}
