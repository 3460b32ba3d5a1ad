package nl.samenspraak.people;

/** What pages show of a person. */
public record PersonCard(PersonId id, String name) {

    /** The first letters of the first and last part of the name. */
    public String initials() {
        var parts = name.strip().split("\\s+");
        var last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
        return (parts[0].substring(0, 1) + last).toUpperCase();
    }
}
