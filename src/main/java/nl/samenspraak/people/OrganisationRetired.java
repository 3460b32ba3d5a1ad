package nl.samenspraak.people;

/** The organisation stopped: it takes no new people and no new words. */
public class OrganisationRetired extends Refusal {

    public OrganisationRetired(String name) {
        super(name);
    }
}
