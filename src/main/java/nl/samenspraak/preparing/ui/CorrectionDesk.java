package nl.samenspraak.preparing.ui;

import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.People;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Hands out the page on which a text is prepared. */
@Component
public class CorrectionDesk {

    final PreparationDesk desk;
    final Corrections corrections;
    final Drafts drafts;
    final People people;
    final UnsentTexts unsent;
    final LiveHub live;

    CorrectionDesk(
            PreparationDesk desk,
            Corrections corrections,
            Drafts drafts,
            People people,
            UnsentTexts unsent,
            LiveHub live) {
        this.desk = desk;
        this.corrections = corrections;
        this.drafts = drafts;
        this.people = people;
        this.unsent = unsent;
        this.live = live;
    }

    /** From an empty desk to a published version; {@code home} and {@code reading} are addresses to go on to. */
    public PreparationPanel at(StrategyCard strategy, String home, String reading) {
        return new PreparationPanel(this, strategy, home, reading);
    }
}
