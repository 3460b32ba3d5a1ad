package nl.samenspraak.ballot;

import nl.samenspraak.people.Refusal;

/** Both organisations took a position on the same in a round that is open: only they can say which one holds. */
public class BothSpoke extends Refusal {}
