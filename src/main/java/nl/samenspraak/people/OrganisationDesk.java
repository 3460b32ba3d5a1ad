package nl.samenspraak.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where organisations are looked after. All strategies share them: any kernteam adds one, only who is of the kernteam
 * wherever it takes part changes it, and who may start strategies may do both.
 */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
public class OrganisationDesk {

    private final OrganisationRepository organisations;
    private final EarlierNameRepository earlierNames;
    private final OrganisationLogoRepository logos;
    private final Keepers keepers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganisationDesk(
            OrganisationRepository organisations,
            EarlierNameRepository earlierNames,
            OrganisationLogoRepository logos,
            Keepers keepers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.earlierNames = earlierNames;
        this.logos = logos;
        this.keepers = keepers;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the person who asks may add organisations. */
    @Transactional(readOnly = true)
    public boolean mayAdd() {
        return keepers.mayAdd();
    }

    /** Refuses who may not add organisations. */
    @Transactional(readOnly = true)
    public void requireKeeper() {
        keepers.requireKeeper();
    }

    /** Whether the person who asks may change this one. */
    @Transactional(readOnly = true)
    public boolean mayChange(OrganisationId id) {
        return keepers.mayChange(id);
    }

    /** Every organisation, those that stopped too, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationEntry> all() {
        keepers.requireKeeper();
        var outOfReach = keepers.outOfReach();
        var before = earlierNames.findAllByOrderByReplacedAtDesc().stream()
                .collect(groupingBy(EarlierName::organisation, mapping(EarlierName::card, toList())));
        return organisations.findAll(Sort.by("name")).stream()
                .map(one -> one.entry(before.getOrDefault(one.id(), List.of()), !outOfReach.contains(one.id())))
                .toList();
    }

    public OrganisationId add(OrganisationText text) {
        return addAll(List.of(text)).getFirst();
    }

    /** All of them or none. */
    public List<OrganisationId> addAll(List<OrganisationText> texts) {
        keepers.requireKeeper();
        var names = new HashSet<>(organisations.activeNames());
        var colours = organisations.colours().stream().collect(groupingBy(colour -> colour, counting()));
        var added = texts.stream().map(text -> made(text, names, colours)).toList();
        organisations.saveAllAndFlush(added);
        events.publishEvent(new OrganisationsAdded(added.size()));
        return added.stream().map(Organisation::id).toList();
    }

    public void change(OrganisationId id, OrganisationText text) {
        var organisation = cared(id);
        if (!organisation.isNamed(text.name())) requireFree(text.name());
        organisation.change(text, keepers.me(), clock.instant()).ifPresent(earlierNames::save);
        announce(organisations.saveAndFlush(organisation));
    }

    @Limited("uploads")
    public void showLogo(OrganisationId id, byte[] picture) {
        var organisation = cared(id);
        var file = Logo.of(picture);
        organisation.showLogo(file.digest());
        logos.save(
                logos.findById(id).orElseGet(() -> new OrganisationLogo(id)).show(file, keepers.me(), clock.instant()));
        announce(organisation);
    }

    public void dropLogo(OrganisationId id) {
        var organisation = cared(id);
        organisation.dropLogo();
        logos.deleteById(id);
        announce(organisation);
    }

    /** From now on nobody joins it and nobody says anything new for it; what it said stays. */
    public void retire(OrganisationId id) {
        var organisation = cared(id);
        organisation.retire(keepers.me(), clock.instant());
        announce(organisation);
    }

    public void bringBack(OrganisationId id) {
        var organisation = cared(id);
        if (organisation.isActive()) return;
        requireFree(new OrganisationName(organisation.card().name()));
        organisation.bringBack();
        announce(organisations.saveAndFlush(organisation));
    }

    /** The first goes on in the second: its people, and in open rounds its voice. Its name stays where it spoke before. */
    public void merge(OrganisationId id, OrganisationId into) {
        if (id.equals(into)) throw new MergeNeedsTwo();
        // In one order, so that two mergers of the same two wait for each other.
        Stream.of(id, into).sorted((a, b) -> a.id().compareTo(b.id())).forEach(this::cared);
        cared(id).mergeInto(cared(into), keepers.me(), clock.instant());
        organisations.findByMergedInto(id).forEach(earlier -> earlier.leadTo(into));
        events.publishEvent(new OrganisationMerged(id, into, keepers.me()));
        announce(cared(id));
        announce(cared(into));
    }

    private Organisation cared(OrganisationId id) {
        var organisation = organisations.alone(id).orElseThrow(NotFound::new);
        keepers.requireCare(id);
        return organisation;
    }

    private void requireFree(OrganisationName name) {
        if (organisations.findByActiveName(name.folded()).isPresent()) throw new NameTaken(name.text());
    }

    private static Organisation made(OrganisationText text, Set<String> names, Map<String, Long> colours) {
        if (!names.add(text.name().folded())) throw new NameTaken(text.name().text());
        var colour = text.colour().orElseGet(() -> Palette.next(colours));
        colours.merge(colour.hex(), 1L, Long::sum);
        return new Organisation(text.name(), text.shortName(), text.kind(), colour);
    }

    private void announce(Organisation organisation) {
        events.publishEvent(new OrganisationChanged(organisation.id()));
    }
}
