package nl.samenspraak.draft;

import java.time.Clock;
import java.util.Collection;
import nl.samenspraak.people.AgainIfOvertaken;
import nl.samenspraak.people.CurrentPerson;
import nl.samenspraak.people.SignedIn;
import nl.samenspraak.people.Unrecorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who asks has read: kept on the server, so it is the same at every desk. */
@Service
@SignedIn
@Transactional
@AgainIfOvertaken
@Unrecorded("Where somebody reads is their own business")
public class Readings {

    private final ReadingRepository readings;
    private final Drafts drafts;
    private final CurrentPerson current;
    private final Clock clock;

    Readings(ReadingRepository readings, Drafts drafts, CurrentPerson current, Clock clock) {
        this.readings = readings;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /** Notes that the person who asks is here now. */
    public Visit visit(DraftVersionId version) {
        drafts.article(version);
        var reading = mine(version);
        reading.visit(clock.instant());
        return readings.save(reading).card();
    }

    /** Notes that these places were read; places that the version does not have are passed over. */
    public Visit read(DraftVersionId version, Collection<String> places) {
        var article = drafts.article(version);
        var reading = mine(version);
        reading.read(
                places.stream().filter(place -> article.at(place).isPresent()).toList(), clock.instant());
        return readings.save(reading).card();
    }

    private Reading mine(DraftVersionId version) {
        var me = current.id();
        return readings.findByPersonAndDraftVersion(me, version)
                .orElseGet(() -> new Reading(me, version, clock.instant()));
    }
}
