package nl.samenspraak.access.ui;

import java.time.Clock;
import nl.samenspraak.access.LeaderlessStrategies;
import nl.samenspraak.access.PeopleDesk;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import org.springframework.stereotype.Component;

/** Hands out the page on which everybody is looked after, to who may. */
@Component
public class FrontDesk {

    final PeopleDesk desk;
    final LeaderlessStrategies leaderless;
    final People people;
    final Organisations organisations;
    final LiveHub live;
    final Clock clock;

    FrontDesk(
            PeopleDesk desk,
            LeaderlessStrategies leaderless,
            People people,
            Organisations organisations,
            LiveHub live,
            Clock clock) {
        this.desk = desk;
        this.leaderless = leaderless;
        this.people = people;
        this.organisations = organisations;
        this.live = live;
        this.clock = clock;
    }

    public PeoplePanel everybody() {
        desk.requireFounder();
        return new PeoplePanel(this);
    }
}
