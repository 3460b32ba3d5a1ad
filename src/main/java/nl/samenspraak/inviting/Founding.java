package nl.samenspraak.inviting;

import java.time.Clock;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the first of all comes in, on an installation that has nobody who may start a strategy. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Founding {

    private final FoundingLinkRepository links;
    private final Register register;
    private final CurrentPerson current;
    private final Clock clock;

    Founding(FoundingLinkRepository links, Register register, CurrentPerson current, Clock clock) {
        this.links = links;
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    /**
     * The person who asks may start strategies from now on: with the newest link of the console, once, while nobody may yet.
     */
    public void accept(OneTimeSecret secret) {
        var me = current.id();
        var link = links.alone().stream()
                .findFirst()
                .filter(newest -> newest.opensWith(secret))
                .orElseThrow(InvitationGone::new);
        if (register.hasFounder()) throw new InvitationGone();
        link.use(me, clock.instant());
        register.allowFounding(me);
    }
}
