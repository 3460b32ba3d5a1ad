package nl.samenspraak.people;

/** White letters can't be read on this colour; the nearest that will do is named. */
public class ColourTooLight extends Refusal {

    private final String nearest;

    public ColourTooLight(String hex, String nearest) {
        super(hex, nearest);
        this.nearest = nearest;
    }

    public String nearest() {
        return nearest;
    }
}
