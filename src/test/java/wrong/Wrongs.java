package wrong;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Participant;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What nobody may write here: one class for every wall, so that each wall is seen to stop something. */
public final class Wrongs {

    private Wrongs() {}

    @Entity
    public static class EntityForAll {
        @Id
        UUID id = UUID.randomUUID();
    }

    @Entity
    static class EntityWithoutVersion {
        @Id
        UUID id = UUID.randomUUID();
    }

    public interface RepositoryForAll extends Repository<EntityForAll, UUID> {}

    @Route("wrong/public")
    @AnonymousAllowed
    public static class ViewForAll extends Div {}

    @Route("wrong/unsaid")
    static class ViewThatSaysNothing extends Div {}

    @Service
    static class UnguardedDesk {}

    @Service
    @SignedIn
    @PermitAll
    static class OpenDesk {}

    static class PageInTheModel extends Div {}

    static class OwnClock {
        Instant at = Instant.now();
    }

    static class ThingManager {}

    static class MadeUpParticipant {
        Participant of(RoundId round, StrategyId strategy, PersonId person, OrganisationId organisation) {
            return new Participant(round, strategy, person, organisation, Role.KERNTEAM, true, Instant.EPOCH, true);
        }
    }

    static class PeekingDesk {
        Authentication who() {
            return SecurityContextHolder.getContext().getAuthentication();
        }
    }

    static class PaintedPart {
        void paint(Div part) {
            part.getStyle().set("color", "red");
        }
    }

    static class InjectedField {
        @Autowired
        Participant participant;
    }
}
