package nl.samenspraak.ballot.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.PositionCard;
import nl.samenspraak.ballot.VerdictCard;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.people.OrganisationCard;

/** What was said, in words. */
record StandWords(TallyWords.Words words, Locale locale, Instant now) {

    Statement.Said said(OrganisationCard who, PositionCard card) {
        var stand = card.stand();
        var answer = new Statement.Answer(stand.choice(), words.of("choice." + stand.choice()));
        var committed =
                stand.commitment() == Commitment.NONE ? "" : words.of("commitment." + stand.commitment()) + " · ";
        var changed = card.number() > 1 ? " · " + words.of("position.changed") : "";
        return new Statement.Said(
                who,
                List.of(answer),
                Moment.of(card.at(), now, locale).in(when -> committed + when + changed),
                stand.motivation());
    }

    Statement.Said said(OrganisationCard who, VerdictCard card) {
        var verdict = card.verdict();
        var agrees = new Statement.Answer(verdict.agrees(), words.of("agrees." + verdict.agrees()));
        var enough = new Statement.Answer(verdict.enough(), words.of("enough.said." + verdict.enough()));
        return new Statement.Said(
                who, List.of(agrees, enough), Moment.of(card.at(), now, locale), verdict.explanation());
    }
}
