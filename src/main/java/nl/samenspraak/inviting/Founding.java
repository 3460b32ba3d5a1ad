package nl.samenspraak.inviting;

import java.time.Clock;
import java.util.Optional;
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

    /** Refuses a link that does not open; whoever it opens for is told so, and nothing changes. */
    @Transactional(readOnly = true)
    public void open(OneTimeSecret secret) {
        // Whose access was stopped is told that first.
        current.id();
        newest(links.findTopByOrderByMadeAtDescSecretHashAsc(), secret).requireUsable(clock.instant());
    }

    /**
     * The person who asks may start strategies from now on: with the newest link of the console, once, while nobody may yet.
     */
    public void accept(OneTimeSecret secret) {
        var me = current.id();
        newest(links.alone().stream().findFirst(), secret).use(me, clock.instant());
        register.allowFounding(me);
    }

    private FoundingLink newest(Optional<FoundingLink> newest, OneTimeSecret secret) {
        var link = newest.filter(one -> one.opensWith(secret)).orElseThrow(FoundingLinkGone::new);
        if (register.hasFounder()) throw new FoundingLinkGone();
        return link;
    }
}
