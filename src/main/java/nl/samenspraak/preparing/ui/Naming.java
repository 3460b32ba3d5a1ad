package nl.samenspraak.preparing.ui;

import com.vaadin.flow.component.Component;
import nl.samenspraak.draft.BlockKind;
import nl.samenspraak.preparing.BlockId;
import nl.samenspraak.preparing.Proof;
import nl.samenspraak.preparing.ProofBlock;

/** What blocks are called, numbered as readers will see them: "Alinea 12", "Actiepunt 3", "Kop 2". */
final class Naming {

    private Naming() {}

    static String kind(Component part, BlockKind kind) {
        return part.getTranslation("preparing.kind." + kind);
    }

    static String of(Component part, Proof proof, BlockId id) {
        var numbered = 0;
        var actionPoints = 0;
        for (var one : proof.blocks()) {
            var number = switch (one.block().kind()) {
                case HEADING -> one.block().level();
                case ACTION_POINT -> ++actionPoints;
                default -> ++numbered;
            };
            if (one.id().equals(id)) return kind(part, one.block().kind()) + " " + number;
        }
        return "";
    }

    /** What a block became: "een actiepunt", "een kop van niveau 2". */
    static String whatItIs(Component part, ProofBlock block) {
        return part.getTranslation(
                "preparing.a." + block.block().kind(), block.block().level());
    }
}
