package nl.samenspraak.limits;

import nl.samenspraak.people.Refusal;

/** More at once than may be done within the whole while. It says how many that is. */
public class TooManyAtOnce extends Refusal {

    TooManyAtOnce(int most) {
        super(most);
    }
}
