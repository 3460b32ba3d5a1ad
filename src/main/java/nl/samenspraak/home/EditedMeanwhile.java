package nl.samenspraak.home;

import nl.samenspraak.people.Refusal;

/** Somebody else of the kernteam changed this after it was seen; what they wrote stands. */
public class EditedMeanwhile extends Refusal {

    /** Refuses when the version that was seen is not the one that stands. */
    static void unless(long seen, long stands) {
        if (seen != stands) throw new EditedMeanwhile();
    }
}
