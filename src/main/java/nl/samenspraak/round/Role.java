package nl.samenspraak.round;

import java.util.List;

/** What somebody is in a strategy. */
public enum Role {
    REPRESENTATIVE,
    CONTACT,
    KERNTEAM,
    OBSERVER;

    private static final List<Role> BY_POWER = List.of(OBSERVER, REPRESENTATIVE, CONTACT, KERNTEAM);

    boolean mayMoreThan(Role other) {
        return BY_POWER.indexOf(this) > BY_POWER.indexOf(other);
    }
}
