package nl.samenspraak.discussion;

import nl.samenspraak.people.Refusal;

/** A text is longer than it may be; the argument is the number of characters it may have. */
public class CommentTooLong extends Refusal {

    CommentTooLong(int most) {
        super(most);
    }
}
