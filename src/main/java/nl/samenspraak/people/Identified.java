package nl.samenspraak.people;

/** A principal of the security context that knows which person it is. */
public interface Identified {

    PersonId person();
}
