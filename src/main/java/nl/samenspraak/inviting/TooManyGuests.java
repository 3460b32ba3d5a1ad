package nl.samenspraak.inviting;

import nl.samenspraak.people.Refusal;

/** More guests than are invited at once; it says how many that is. */
public class TooManyGuests extends Refusal {

    public TooManyGuests(int most) {
        super(most);
    }
}
