package nl.samenspraak.inviting;

import java.time.Clock;
import java.util.Optional;
import nl.samenspraak.people.Identity;
import nl.samenspraak.people.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * While nobody who came in may start a strategy, each start prints a one-time link for the first kernteam member, unless
 * {@code samenspraak.first-kernteam.issuer} and {@code .subject} say who that is; until that one comes, another start may
 * name somebody else. Only the link of the last start opens. There is no default account.
 */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final FoundingLinkRepository links;
    private final Register register;
    private final PublicAddress address;
    private final Environment environment;
    private final Clock clock;

    FirstStart(
            FoundingLinkRepository links,
            Register register,
            PublicAddress address,
            Environment environment,
            Clock clock) {
        this.links = links;
        this.register = register;
        this.address = address;
        this.environment = environment;
        this.clock = clock;
    }

    /**
     * Last of all: the demo makes its own first member. In no transaction of its own: of two nodes that start at once the
     * register does what the second asks again, which it could not within another's.
     */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void welcome() {
        // Also where the configuration says who is the first: a link that somebody kept would let in whoever has it.
        links.endUnused();
        if (register.hasFounder()) return;
        var named = named();
        register.stopAwaitingFounders(named);
        named.ifPresentOrElse(this::found, this::printLink);
    }

    private Optional<Identity> named() {
        var issuer = environment.getProperty("samenspraak.first-kernteam.issuer", "");
        var subject = environment.getProperty("samenspraak.first-kernteam.subject", "");
        return issuer.isBlank() || subject.isBlank() ? Optional.empty() : Optional.of(new Identity(issuer, subject));
    }

    private void found(Identity identity) {
        if (register.find(identity).filter(one -> !register.hasAccess(one)).isEmpty())
            register.foundByConfiguration(identity);
        else {
            LOG.warn("The access of who the configuration names as the first was stopped");
            printLink();
        }
    }

    private void printLink() {
        var secret = OneTimeSecret.create();
        links.save(new FoundingLink(secret, clock.instant()));
        LOG.info(
                "Nobody may start a strategy yet. Whoever opens this link within {} hours and signs in, may; it works once: {}",
                FoundingLink.VALID_FOR.toHours(),
                address.founding(secret));
    }
}
