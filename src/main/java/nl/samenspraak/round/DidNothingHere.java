package nl.samenspraak.round;

import nl.samenspraak.people.Refusal;

/** This person was let in and did nothing here themselves, so the kernteam has a say in their part and in nothing more. */
public class DidNothingHere extends Refusal {}
