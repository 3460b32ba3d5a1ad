package nl.samenspraak.importing;

/** How far the reading of a document is: the step it is at and a percentage of the whole, 0–100, that never falls. */
public record Progress(Step step, int percent) {

    public enum Step {
        CHECKING,
        READING,
        RECOGNISING,
        DONE
    }

    public String messageKey() {
        return "importing.progress." + step;
    }
}
