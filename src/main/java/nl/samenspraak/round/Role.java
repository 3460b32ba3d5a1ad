package nl.samenspraak.round;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody is in a strategy, and the rights that go with it. */
public enum Role {
    REPRESENTATIVE(Right.READ, Right.WRITE, Right.TAKE_POSITION),
    CONTACT(Right.READ, Right.WRITE, Right.ANSWER),
    KERNTEAM(Right.READ, Right.WRITE, Right.ANSWER, Right.LEAD),
    OBSERVER(Right.READ);

    private static final List<Role> BY_POWER = List.of(OBSERVER, REPRESENTATIVE, CONTACT, KERNTEAM);

    /** First the role that may most. */
    public static final Comparator<Role> BY_WHAT_IT_MAY =
            Comparator.<Role>comparingInt(BY_POWER::indexOf).reversed();

    private final Set<Right> rights;

    Role(Right first, Right... others) {
        this.rights = EnumSet.of(first, others);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }

    public boolean mayMoreThan(Role other) {
        return BY_POWER.indexOf(this) > BY_POWER.indexOf(other);
    }
}
