package wrong.ui;

import jakarta.persistence.EntityManager;

/** A part that asks the database itself. */
public record PageWithTables(EntityManager tables) {}
