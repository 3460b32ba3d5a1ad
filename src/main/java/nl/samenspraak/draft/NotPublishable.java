package nl.samenspraak.draft;

import nl.samenspraak.people.Refusal;

/** A version needs between 1 and {@value Drafts#MAX_BLOCKS} blocks. */
public class NotPublishable extends Refusal {}
