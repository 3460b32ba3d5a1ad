package nl.samenspraak.ballot.ui;

import java.util.List;
import java.util.Locale;
import nl.samenspraak.ballot.MissingPointCard;
import nl.samenspraak.ballot.MissingPointId;
import nl.samenspraak.parts.Moment;
import nl.samenspraak.people.OrganisationCard;

/** What a missing point said before, in words: who of the organisation wrote it, when, and what. */
record EarlierTexts(BallotDesk desk, Locale locale) {

    List<SaidBefore.Entry> of(MissingPointId point, OrganisationCard who) {
        var texts = desk.points.history(point).stream().skip(1).toList();
        var names =
                desk.situations.names(texts.stream().map(MissingPointCard::by).toList());
        var now = desk.situations.now();
        return texts.stream()
                .map(text -> {
                    var details = Moment.of(text.at(), now, locale).in(when -> names.get(text.by()) + " · " + when);
                    var said = new Statement.Said(who, List.of(), details, MissingForm.inOne(text.text()));
                    return new SaidBefore.Entry(text.number(), said);
                })
                .toList();
    }
}
