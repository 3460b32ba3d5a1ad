package nl.samenspraak.inviting;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.people.Limited;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.Refusal;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.round.OnlyKernteam;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Right;
import nl.samenspraak.round.Role;
import nl.samenspraak.tables.Column;
import nl.samenspraak.tables.Table;
import nl.samenspraak.tables.Tables;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a list of guests and says line by line what inviting it would do; nobody is invited by that. */
@Service
@SignedIn
@Transactional(readOnly = true)
public class GuestLists {

    private static final Map<String, Role> ROLES = Map.of(
            "vertegenwoordiger", Role.REPRESENTATIVE,
            "representative", Role.REPRESENTATIVE,
            "contactpersoon", Role.CONTACT,
            "contact", Role.CONTACT,
            "kernteam", Role.KERNTEAM,
            "core team", Role.KERNTEAM,
            "waarnemer", Role.OBSERVER,
            "observer", Role.OBSERVER);

    private final Tables tables;
    private final InvitationRepository invitations;
    private final Participations participations;
    private final Organisations organisations;

    GuestLists(
            Tables tables,
            InvitationRepository invitations,
            Participations participations,
            Organisations organisations) {
        this.tables = tables;
        this.invitations = invitations;
        this.participations = participations;
        this.organisations = organisations;
    }

    /**
     * The columns e-mail and organisatie are needed; naam may be empty, and rol too: that is a representative. An
     * organisation is found by its name or its short name, whatever the capitals. Whoever comes after the first
     * {@value Invitations#MAX_AT_ONCE} that can be invited is left out, for the next time.
     */
    @Limited("uploads")
    public GuestPlan plan(StrategyId strategy, String fileName, byte[] content) {
        if (!participations.mine(strategy).role().may(Right.LEAD)) throw new OnlyKernteam();
        var table = tables.read(fileName, content).with(Column.EMAIL, Column.ORGANISATION);
        var open = invitations.openFor(strategy);
        var byName = byName();
        var seen = new HashMap<String, Integer>();
        var lines = table.lines().stream()
                .map(line -> plan(strategy, line, byName, open, seen))
                .toList();
        return new GuestPlan(lines, table.leftOutBy(Column.EMAIL, Column.NAME, Column.ORGANISATION, Column.ROLE));
    }

    private PlannedGuest plan(
            StrategyId strategy,
            Table.Line line,
            Map<String, OrganisationCard> byName,
            Set<String> open,
            Map<String, Integer> seen) {
        var words = Stream.of(Column.EMAIL, Column.NAME, Column.ORGANISATION)
                .map(line::cell)
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" · "));
        try {
            var guest = guest(line, byName);
            var key = Invitation.openFor(strategy, guest.organisation(), guest.address());
            if (open.contains(key)) throw new AlreadyInvited(guest.address().text());
            var earlier = seen.putIfAbsent(key, line.number());
            if (earlier != null) throw new GuestTwice(earlier);
            if (seen.size() > Invitations.MAX_AT_ONCE) throw new TooManyGuests(Invitations.MAX_AT_ONCE);
            return new PlannedGuest(line.number(), words, Optional.of(guest), Optional.empty());
        } catch (Refusal why) {
            return new PlannedGuest(line.number(), words, Optional.empty(), Optional.of(why));
        }
    }

    private static Guest guest(Table.Line line, Map<String, OrganisationCard> byName) {
        var organisation = byName.get(folded(line.cell(Column.ORGANISATION)));
        var address = new EmailAddress(line.cell(Column.EMAIL));
        if (organisation == null) throw new UnknownOrganisation(line.cell(Column.ORGANISATION));
        var role = line.cell(Column.ROLE).isBlank() ? Role.REPRESENTATIVE : ROLES.get(folded(line.cell(Column.ROLE)));
        if (role == null) throw new UnknownRole(line.cell(Column.ROLE));
        return new Guest(InvitationId.create(), address, line.cell(Column.NAME), organisation.id(), role);
    }

    /** A name goes before a short name, of which two may have the same. */
    private Map<String, OrganisationCard> byName() {
        var all = organisations.all();
        var found = new HashMap<String, OrganisationCard>();
        var twice = all.stream()
                .map(card -> folded(card.shortName()))
                .filter(name -> all.stream()
                                .filter(other -> folded(other.shortName()).equals(name))
                                .count()
                        > 1)
                .collect(toSet());
        all.stream()
                .filter(card -> !twice.contains(folded(card.shortName())))
                .forEach(card -> found.put(folded(card.shortName()), card));
        all.forEach(card -> found.put(folded(card.name()), card));
        return found;
    }

    private static String folded(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
