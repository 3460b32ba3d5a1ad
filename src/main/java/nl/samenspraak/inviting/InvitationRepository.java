package nl.samenspraak.inviting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.WayIn;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, InvitationId> {

    List<Invitation> findByStrategyOrderByInvitedAtDesc(StrategyId strategy);

    Optional<Invitation> findBySecretHash(String secretHash);

    @Query("select i.openFor from Invitation i where i.strategy = :strategy and i.openFor is not null")
    Set<String> openFor(StrategyId strategy);

    @Query("select i.id from Invitation i where i.id in :ids")
    Set<InvitationId> known(Collection<InvitationId> ids);

    @Query("""
            select i.id from Invitation i
            where i.openFor is not null and i.posting.delivery = nl.samenspraak.inviting.Delivery.WAITING and i.posting.nextTryAt <= :now
            order by i.posting.nextTryAt""")
    List<InvitationId> waitingForPost(Instant now, Limit most);

    /** Two nodes carry the post: one of them waits here, and then finds that the other has carried it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> alone(InvitationId id);

    /** In one order, so that two who ask the same wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.strategy = :strategy and i.id in :ids order by i.id.id")
    List<Invitation> allAlone(StrategyId strategy, Collection<InvitationId> ids);

    List<Invitation> findByAcceptedBy(PersonId person);

    /** Those to these mailboxes, given without capitals, that nobody accepted. */
    @Query("select i from Invitation i where lower(i.address) in :addresses and i.acceptedBy is null")
    List<Invitation> unacceptedTo(Collection<String> addresses);

    /** Those that can be accepted for an organisation, the newest first. */
    List<Invitation> findByOrganisationAndOpenForIsNotNullOrderByInvitedAtDesc(OrganisationId organisation);

    @Query("""
            select distinct new nl.samenspraak.round.WayIn(
                i.organisation, i.strategy, nl.samenspraak.round.WayIn$Kind.INVITATION)
            from Invitation i where i.openFor is not null""")
    List<WayIn> waysIn();

    Optional<Invitation> findByOpenFor(String openFor);
}
