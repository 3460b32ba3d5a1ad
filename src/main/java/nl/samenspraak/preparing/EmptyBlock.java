package nl.samenspraak.preparing;

import nl.samenspraak.people.Refusal;

/** A block needs words; who wants it gone removes it. */
public class EmptyBlock extends Refusal {}
