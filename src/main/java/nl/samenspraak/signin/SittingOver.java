package nl.samenspraak.signin;

import nl.samenspraak.people.PersonId;

/** A sitting ended, once and for one reason; published in the transaction that ends it. */
public record SittingOver(PersonId person, SittingKey key, Ending why) {}
