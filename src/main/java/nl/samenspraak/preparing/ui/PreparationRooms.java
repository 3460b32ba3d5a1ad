package nl.samenspraak.preparing.ui;

import java.time.Clock;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.People;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Opens the room in which a strategy's text is prepared, with everything it needs. */
@Component
public class PreparationRooms {

    final PreparationDesk desk;
    final Corrections corrections;
    final Drafts drafts;
    final People people;
    final UnsentTexts unsent;
    final LiveHub live;
    final Clock clock;

    PreparationRooms(
            PreparationDesk desk,
            Corrections corrections,
            Drafts drafts,
            People people,
            UnsentTexts unsent,
            LiveHub live,
            Clock clock) {
        this.desk = desk;
        this.corrections = corrections;
        this.drafts = drafts;
        this.people = people;
        this.unsent = unsent;
        this.live = live;
        this.clock = clock;
    }

    /** For the kernteam; anybody else is refused. */
    public PreparationRoom open(StrategyCard strategy) {
        return new PreparationRoom(this, strategy);
    }
}
