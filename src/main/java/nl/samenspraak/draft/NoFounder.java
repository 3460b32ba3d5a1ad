package nl.samenspraak.draft;

import nl.samenspraak.people.Refusal;

/** This person may not start a strategy. */
public class NoFounder extends Refusal {}
