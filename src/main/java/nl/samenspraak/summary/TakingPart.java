package nl.samenspraak.summary;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.ballot.Progress;
import nl.samenspraak.discussion.Activity;
import nl.samenspraak.people.OrganisationCard;
import nl.samenspraak.people.OrganisationId;

/** How far each organisation is, by what it said and what it took a position on. */
final class TakingPart {

    private final Map<OrganisationId, Activity.ByOrganisation> spoke;
    private final Map<OrganisationId, Progress> done;
    private final int actionPoints;

    TakingPart(Activity activity, Map<OrganisationId, Progress> done, int actionPoints) {
        this.spoke =
                activity.organisations().stream().collect(toMap(Activity.ByOrganisation::organisation, one -> one));
        this.done = done;
        this.actionPoints = actionPoints;
    }

    /** By name. */
    List<Overview.Participation> of(Collection<OrganisationCard> organisations) {
        return organisations.stream()
                .sorted(Comparator.comparing(OrganisationCard::name))
                .map(this::participation)
                .toList();
    }

    private Overview.Participation participation(OrganisationCard card) {
        var said = Optional.ofNullable(spoke.get(card.id()));
        var progress = Optional.ofNullable(done.get(card.id()));
        var positions = progress.map(Progress::positions).orElse(0L);
        var ambition = progress.map(Progress::ambitionAnswered).orElse(false);
        var last = Stream.concat(
                        said.map(Activity.ByOrganisation::lastAt).stream(),
                        progress.map(Progress::lastActivity).stream())
                .max(Comparator.naturalOrder());
        var ready = ambition && positions >= actionPoints;
        return new Overview.Participation(
                card,
                last.isEmpty() ? Overview.State.SILENT : ready ? Overview.State.READY : Overview.State.BEGAN,
                said.map(Activity.ByOrganisation::comments).orElse(0L),
                positions,
                ambition,
                progress.map(Progress::missingPoints).orElse(0L),
                last);
    }
}
