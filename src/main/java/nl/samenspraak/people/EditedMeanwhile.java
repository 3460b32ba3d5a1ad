package nl.samenspraak.people;

/** Somebody else changed this after it was seen; what they wrote stands. */
public class EditedMeanwhile extends Refusal {

    /** Refuses when what was seen is not what stands. */
    public static void unless(Object seen, Object stands) {
        if (!seen.equals(stands)) throw new EditedMeanwhile();
    }
}
