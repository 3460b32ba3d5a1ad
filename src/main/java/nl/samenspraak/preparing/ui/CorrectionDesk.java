package nl.samenspraak.preparing.ui;

import java.util.List;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.People;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.Corrections;
import nl.samenspraak.preparing.PreparationDesk;
import nl.samenspraak.preparing.Proof;
import nl.samenspraak.preparing.ProofBlock;
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

    /** The blocks in which the person who asks typed something that is not recorded, in the order of the text. */
    List<BlockId> left(StrategyId strategy, Proof proof) {
        var ids = proof.blocks().stream().map(ProofBlock::id).toList();
        var kept = unsent.keptAt(ids.stream().map(id -> place(strategy, id)).toList());
        return ids.stream().filter(id -> kept.contains(place(strategy, id))).toList();
    }

    /** Where what is typed in a block is kept. */
    static String place(StrategyId strategy, BlockId block) {
        return "block:" + strategy + ":" + block;
    }
}
