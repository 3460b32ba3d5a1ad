package nl.samenspraak.round;

/** What somebody is in a strategy. */
public enum Role {
    REPRESENTATIVE,
    CONTACT,
    KERNTEAM,
    OBSERVER
}
