package nl.samenspraak.home.ui;

import com.vaadin.flow.component.Component;
import nl.samenspraak.discussion.Questions;
import nl.samenspraak.draft.Drafts;
import nl.samenspraak.draft.Strategies;
import nl.samenspraak.draft.StrategyCard;
import nl.samenspraak.home.Introductions;
import nl.samenspraak.home.Milestones;
import nl.samenspraak.home.News;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.round.Participations;
import nl.samenspraak.round.Role;
import nl.samenspraak.round.Rounds;
import nl.samenspraak.unsent.UnsentTexts;

/** Hands out the parts of a home page; each keeps itself up to date. */
@org.springframework.stereotype.Component
public class HomeDesk {

    final Strategies strategies;
    final Drafts drafts;
    final Introductions introductions;
    final Milestones milestones;
    final News news;
    final Rounds rounds;
    final Participations participations;
    final Questions questions;
    final People people;
    final Organisations organisations;
    final UnsentTexts unsent;
    final LiveHub live;

    HomeDesk(
            Strategies strategies,
            Drafts drafts,
            Introductions introductions,
            Milestones milestones,
            News news,
            Rounds rounds,
            Participations participations,
            Questions questions,
            People people,
            Organisations organisations,
            UnsentTexts unsent,
            LiveHub live) {
        this.strategies = strategies;
        this.drafts = drafts;
        this.introductions = introductions;
        this.milestones = milestones;
        this.news = news;
        this.rounds = rounds;
        this.participations = participations;
        this.questions = questions;
        this.people = people;
        this.organisations = organisations;
        this.unsent = unsent;
        this.live = live;
    }

    public Component name(StrategyCard strategy) {
        return new NamePart(this, strategy);
    }

    /** What the strategy is and why. */
    public Component introduction(StrategyCard strategy) {
        return new IntroductionPanel(this, strategy.id());
    }

    /** What is asked and by when, and for the kernteam the round itself. */
    public Component ask(StrategyCard strategy) {
        return new AskPanel(this, strategy);
    }

    /** The questions to read the text with. */
    public Component questions(StrategyCard strategy) {
        return new QuestionsPanel(this, strategy.id());
    }

    /** The way of the strategy, from its first step to its last. */
    public Component milestones(StrategyCard strategy) {
        return new MilestonesPanel(this, strategy.id());
    }

    public Component news(StrategyCard strategy) {
        return new NewsPanel(this, strategy.id());
    }

    /** Who made it, and whom to ask. */
    public Component people(StrategyCard strategy) {
        return new PeoplePanel(this, strategy);
    }

    /** What lets the kernteam change the page it stands on; others do not see it. */
    public Component change(StrategyCard strategy, Component page) {
        return new ChangeSwitch(this, strategy.id(), page);
    }

    boolean mayChange(nl.samenspraak.draft.StrategyId strategy) {
        return participations.mine(strategy).role() == Role.KERNTEAM;
    }
}
