package nl.samenspraak.importing.text;

/** How a stretch of words looks, and where it leads: an empty link leads nowhere. */
public record Look(boolean bold, boolean italic, boolean struck, String link) {

    public static final Look PLAIN = new Look(false, false, false, "");

    public Look linkingTo(String destination) {
        return new Look(bold, italic, struck, SafeLink.isSafe(destination) ? destination.strip() : "");
    }

    public Look with(boolean bold, boolean italic, boolean struck) {
        return new Look(bold, italic, struck, link);
    }

    boolean isPlain() {
        return !bold && !italic && !struck;
    }

    /** What both have; for the space between two looks. */
    Look common(Look other) {
        return with(bold && other.bold, italic && other.italic, struck && other.struck);
    }
}
