package nl.samenspraak.limits;

import nl.samenspraak.people.Refusal;

/** The same person came in many times in a short while. It says after how many minutes they can try again. */
public class SignedInTooOften extends Refusal {

    SignedInTooOften(TooOften refused) {
        super(refused.arguments());
    }
}
