package nl.samenspraak.draft;

/** Something about a strategy changed: every open page of it asks again. */
public interface StrategyActivity {

    StrategyId strategy();
}
