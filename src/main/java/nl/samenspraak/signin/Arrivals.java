package nl.samenspraak.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.Register;
import nl.samenspraak.people.Unattended;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows a person again, or for the first time, and lets the other rooms have their say before they are in. */
@Service
@Unattended
@Transactional
@AgainIfOvertaken
public class Arrivals {

    private final Register register;
    private final ApplicationEventPublisher events;

    Arrivals(Register register, ApplicationEventPublisher events) {
        this.register = register;
        this.events = events;
    }

    /** The person; whoever refuses an arrival throws out of it, and nothing of it stays. */
    public PersonId arrive(Identity identity, String name, String provider, Map<String, Object> claims) {
        var first = register.find(identity).isEmpty();
        var person = register.arrive(identity, name);
        register.requireAccess(person);
        events.publishEvent(new PersonArrived(person, identity, provider, first, new LinkedHashMap<>(claims)));
        return person;
    }

    /** Who that is, if they are known by now. */
    @Transactional(readOnly = true)
    public Optional<PersonId> known(Identity identity) {
        return register.find(identity);
    }
}
