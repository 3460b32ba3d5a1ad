package nl.samenspraak.access;

import java.util.List;

/** The first of who were found, by name, and how many there are in all. */
public record FoundPeople(List<PersonEntry> people, long count) {}
