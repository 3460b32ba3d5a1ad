package nl.samenspraak.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** Refuses on H2 what the trigger function of the same name refuses on PostgreSQL. H2 finds it by this name, from its file. */
public class OnlyGrows implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("The audit log only grows", "42501");
    }
}
