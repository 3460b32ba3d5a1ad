package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** There is no role called this. */
public class UnknownRole extends Refusal {

    public UnknownRole(String words) {
        super(words);
    }
}
