package nl.samenspraak.preparing;

import nl.samenspraak.people.Refusal;

/** A block would have more characters than it may have. */
public class BlockTooLong extends Refusal {

    BlockTooLong(int most) {
        super(most);
    }
}
