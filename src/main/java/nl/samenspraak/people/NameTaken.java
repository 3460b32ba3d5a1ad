package nl.samenspraak.people;

/** An active organisation has this name already. */
public class NameTaken extends Refusal {

    public NameTaken(String name) {
        super(name);
    }
}
