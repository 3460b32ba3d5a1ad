package nl.samenspraak.enrolling.ui;

import java.time.Clock;
import nl.samenspraak.ballot.JoinedVoices;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.enrolling.OrganisationLists;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.OrganisationDesk;
import nl.samenspraak.people.People;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.TakingPart;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Hands out the page on which organisations are looked after, to who may. */
@Component
public class EnrollingDesk {

    final OrganisationDesk organisations;
    final OrganisationLists lists;
    final TakingPart takingPart;
    final JoinedVoices joined;
    final Strategies strategies;
    final Participations participations;
    final People people;
    final UnsentTexts unsent;
    final LiveHub live;
    final Clock clock;

    EnrollingDesk(
            OrganisationDesk organisations,
            OrganisationLists lists,
            TakingPart takingPart,
            JoinedVoices joined,
            Strategies strategies,
            Participations participations,
            People people,
            UnsentTexts unsent,
            LiveHub live,
            Clock clock) {
        this.organisations = organisations;
        this.lists = lists;
        this.takingPart = takingPart;
        this.joined = joined;
        this.strategies = strategies;
        this.participations = participations;
        this.people = people;
        this.unsent = unsent;
        this.live = live;
        this.clock = clock;
    }

    public OrganisationsPanel organisations() {
        organisations.requireKeeper();
        return new OrganisationsPanel(this);
    }
}
