/** Lists: what somebody keeps in a spreadsheet becomes rows of named columns, and rows become a file again. */
@ApplicationModule(allowedDependencies = {"people", "importing", "importing :: inspection"})
@NullMarked
package nl.samenspraak.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
