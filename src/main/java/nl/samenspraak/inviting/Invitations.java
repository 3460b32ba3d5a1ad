package nl.samenspraak.inviting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.NotFound;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;
import nl.samenspraak.people.OrganisationRetired;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.Admittance;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.ParticipationCard;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kernteam invites people by a personal one-time link, by e-mail or passed on by hand. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class Invitations {

    /** Guests in one call; a longer list is brought in parts. */
    public static final int MAX_AT_ONCE = 1_000;

    private final InvitationRepository invitations;
    private final Participations participations;
    private final Organisations organisations;
    private final Admittance admittance;
    private final Clock clock;
    private final PostOffice post;
    private final InvitingProperties properties;
    private final ApplicationEventPublisher events;

    Invitations(
            InvitationRepository invitations,
            Participations participations,
            Organisations organisations,
            Admittance admittance,
            Clock clock,
            PostOffice post,
            InvitingProperties properties,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.participations = participations;
        this.organisations = organisations;
        this.admittance = admittance;
        this.clock = clock;
        this.post = post;
        this.properties = properties;
        this.events = events;
    }

    /**
     * Invites all of them, at most {@value #MAX_AT_ONCE}, or, when one is refused, none, as for an organisation that
     * stopped; the same ones sent again change nothing.
     */
    @Limited(value = "invitations", each = true)
    public void invite(StrategyId strategy, List<Guest> guests) {
        var by = kernteam(strategy).person();
        if (guests.size() > MAX_AT_ONCE) throw new TooManyGuests(MAX_AT_ONCE);
        var now = clock.instant();
        var wordGivenAt = admittance.now();
        var known = invitations.known(guests.stream().map(Guest::id).toList());
        var coming =
                guests.stream().filter(guest -> !known.contains(guest.id())).toList();
        requireActive(coming.stream().map(Guest::organisation));
        var open = new HashSet<>(invitations.openFor(strategy));
        for (var guest : coming) {
            if (!open.add(Invitation.openFor(strategy, guest.organisation(), guest.address())))
                throw new AlreadyInvited(guest.address().text());
            invite(strategy, guest, by, now, wordGivenAt);
        }
        changed(strategy);
    }

    /** A new link to pass on by hand; what was sent before opens nothing any more. */
    @Limited("invitations")
    public OneTimeSecret link(InvitationId id) {
        var invitation = renewed(id);
        invitation.posting().byHand();
        changed(invitation.strategy());
        return invitation.link(properties.validFor(), clock.instant());
    }

    /** Sends it by e-mail (again), with a new link. */
    @Limited("invitations")
    public void send(InvitationId id) {
        var invitation = renewed(id);
        if (!post.isOpen()) throw new NoPostOffice();
        invitation.post(properties.validFor(), clock.instant());
        changed(invitation.strategy());
    }

    /**
     * A link for each of these that has none that works, at most {@value #MAX_AT_ONCE}, to pass on by hand. One that works is
     * left alone, so that asking twice takes nothing away from who has it; and so is one whose inviter leads no more, or whose
     * organisation stopped.
     */
    @Limited(value = "invitations", each = true)
    public Map<InvitationId, OneTimeSecret> links(StrategyId strategy, List<InvitationId> ids) {
        return renewed(strategy, ids).stream().collect(toMap(Invitation::id, one -> {
            one.posting().byHand();
            return one.link(properties.validFor(), clock.instant());
        }));
    }

    /** Sends all of these that have no link that works, as {@link #links}, by e-mail with a new one. */
    @Limited(value = "invitations", each = true)
    public void sendAll(StrategyId strategy, List<InvitationId> ids) {
        var all = renewed(strategy, ids);
        if (!post.isOpen()) throw new NoPostOffice();
        all.forEach(one -> one.post(properties.validFor(), clock.instant()));
    }

    /** Its link opens nothing any more, and the address may be invited anew. */
    public void revoke(InvitationId id) {
        var invitation = forKernteam(id);
        invitation.revoke(kernteam(invitation.strategy()).person(), clock.instant());
        changed(invitation.strategy());
    }

    /** Every invitation of a strategy, the newest first. */
    @Transactional(readOnly = true)
    public List<InvitationCard> all(StrategyId strategy) {
        kernteam(strategy);
        var now = clock.instant();
        var all = invitations.findByStrategyOrderByInvitedAtDesc(strategy);
        var leaders = admittance.kernteam(strategy);
        var stopped = stopped(all);
        return all.stream()
                .map(one -> one.card(now, leaders.contains(one.invitedBy()), stopped.contains(one.organisation())))
                .toList();
    }

    /** Whether this installation sends e-mail; otherwise links are passed on by hand. */
    @Transactional(readOnly = true)
    public boolean byPost(StrategyId strategy) {
        kernteam(strategy);
        return post.isOpen();
    }

    private void invite(StrategyId strategy, Guest guest, PersonId by, Instant now, Instant wordGivenAt) {
        var invitation = invitations.save(new Invitation(strategy, guest, by, now, wordGivenAt, properties.validFor()));
        if (post.isOpen()) invitation.post(properties.validFor(), now);
    }

    /** Whoever sends it again answers for it. */
    private Invitation renewed(InvitationId id) {
        var invitation = forKernteam(id);
        // Without a lock, unlike where a row is added: a merger finds this one anyway, and holds its organisation
        // first.
        var organisation = organisations.card(invitation.organisation());
        if (organisation.retired()) throw new OrganisationRetired(organisation.name());
        invitation.renewedBy(kernteam(invitation.strategy()).person(), clock.instant(), admittance.now());
        return invitation;
    }

    private List<Invitation> renewed(StrategyId strategy, List<InvitationId> ids) {
        var by = kernteam(strategy).person();
        if (ids.size() > MAX_AT_ONCE) throw new TooManyGuests(MAX_AT_ONCE);
        var now = clock.instant();
        var leaders = admittance.kernteam(strategy);
        var all = invitations.allAlone(strategy, ids);
        var stopped = stopped(all);
        var lacking = all.stream()
                .filter(one -> one.lacksLink(now) && leaders.contains(one.invitedBy()))
                .filter(one -> !stopped.contains(one.organisation()))
                .toList();
        lacking.forEach(one -> one.renewedWithOthersBy(by, now));
        changed(strategy);
        return lacking;
    }

    /**
     * Each row stays shared until this ends, so that none stops or merges meanwhile: an invitation that a merger does not see
     * would stay with what stopped. In the order in which a merger takes them.
     */
    private void requireActive(Stream<OrganisationId> all) {
        all.distinct().sorted(comparing(OrganisationId::id)).forEach(one -> {
            if (!organisations.isActive(one))
                throw new OrganisationRetired(organisations.card(one).name());
        });
    }

    private Set<OrganisationId> stopped(List<Invitation> all) {
        var asked = all.stream().map(Invitation::organisation).distinct().toList();
        return organisations.cards(asked).values().stream()
                .filter(OrganisationCard::retired)
                .map(OrganisationCard::id)
                .collect(toSet());
    }

    private Invitation forKernteam(InvitationId id) {
        var invitation = invitations.alone(id).orElseThrow(NotFound::new);
        kernteam(invitation.strategy());
        return invitation;
    }

    private ParticipationCard kernteam(StrategyId strategy) {
        var mine = participations.mine(strategy);
        if (mine.role() != Role.KERNTEAM) throw new OnlyKernteam();
        return mine;
    }

    private void changed(StrategyId strategy) {
        events.publishEvent(new InvitationsChanged(strategy));
    }
}
