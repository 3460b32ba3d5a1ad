package nl.samenspraak.inviting;

import java.util.Optional;
import nl.samenspraak.people.Refusal;

/** What will happen with one line of a list of guests: its guest is invited, or it is left out and says why. */
public record PlannedGuest(int line, String words, Optional<Guest> guest, Optional<Refusal> why) {}
