package nl.samenspraak.people;

/**
 * Somebody comes for the first time, in the transaction of that; a listener that refuses keeps them out. Of the account they
 * come by only a hash is told.
 */
public record PersonFirstSeen(PersonId person, String accountHash) {}
