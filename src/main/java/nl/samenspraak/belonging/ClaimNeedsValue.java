package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule asks a claim without a value, or a value without a claim. */
public class ClaimNeedsValue extends Refusal {}
