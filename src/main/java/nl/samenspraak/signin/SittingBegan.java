package nl.samenspraak.signin;

import nl.samenspraak.people.PersonId;

/** Somebody is in, through this registration; published in the transaction that says so. */
public record SittingBegan(PersonId person, SittingKey key, String provider) {}
