package nl.samenspraak.discussion;

import nl.samenspraak.round.Participant;

/** What an open conversation compares before it asks everything again: who I am now, and how often it changed. */
public record Pulse(Participant me, long changes) {}
