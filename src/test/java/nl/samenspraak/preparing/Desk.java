package nl.samenspraak.preparing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenspraak.Scene.as;

import java.util.List;
import nl.samenspraak.Scene;
import nl.samenspraak.draft.Block;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.draft.StrategyName;
import nl.samenspraak.people.PersonId;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import org.springframework.stereotype.Component;

/** A new strategy of Joyce's, with Marije beside her in the kernteam and a small text on the desk. */
@Component
public class Desk {

    public static final String TEXT = """
            # Samen slim

            Steden leren van elkaar.

            Elke stad begint opnieuw.

            ## Ambitie

            In 2025 leert elke stad van elke andere stad.

            ## Actiepunten

            - Een tweede stad kijkt mee
            - Eén loket bij het Rijk
            """;

    private final PreparationDesk desk;
    private final Strategies strategies;
    private final Participations participations;

    public StrategyCard strategy;
    public PersonId marije;

    Desk(PreparationDesk desk, Strategies strategies, Participations participations) {
        this.desk = desk;
        this.strategies = strategies;
        this.participations = participations;
    }

    public Desk set(Scene scene) {
        marije = scene.person("Marije Poel");
        as(scene.joyce, () -> {
            strategy = strategies.start(StrategyId.create(), new StrategyName("Samen slim"), scene.kernteam);
            participations.add(strategy.id(), marije, scene.kernteam, Role.KERNTEAM);
            participations.add(strategy.id(), scene.eindhoven, scene.eindhovenCity, Role.REPRESENTATIVE);
            put(TEXT);
        });
        return this;
    }

    public void put(String markdown) {
        desk.receive(strategy.id(), "samen-slim.md", markdown.getBytes(UTF_8), progress -> {});
    }

    public void replace(String markdown) {
        desk.receiveInstead(
                strategy.id(), card().revision(), "samen-slim.md", markdown.getBytes(UTF_8), progress -> {});
    }

    /** What stands on the desk now, as the person who is signed in sees it. */
    public PreparationCard card() {
        return desk.preparation(strategy.id()).orElseThrow();
    }

    public List<Block> blocks() {
        return card().proof().blocks().stream().map(ProofBlock::block).toList();
    }

    public BlockId id(int at) {
        return card().proof().blocks().get(at).id();
    }
}
