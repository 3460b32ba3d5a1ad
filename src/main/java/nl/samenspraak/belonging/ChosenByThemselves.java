package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** A rule would go by what people fill in themselves at their provider. */
public class ChosenByThemselves extends Refusal {

    public ChosenByThemselves(String claim) {
        super(claim);
    }
}
