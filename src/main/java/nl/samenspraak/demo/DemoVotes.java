package nl.samenspraak.demo;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.samenspraak.ballot.Agrees;
import nl.samenspraak.ballot.Ambitions;
import nl.samenspraak.ballot.Choice;
import nl.samenspraak.ballot.Commitment;
import nl.samenspraak.ballot.Enough;
import nl.samenspraak.ballot.MissingPoints;
import nl.samenspraak.ballot.MissingText;
import nl.samenspraak.ballot.Positions;
import nl.samenspraak.ballot.Stand;
import nl.samenspraak.ballot.Verdict;
import nl.samenspraak.draft.Article;
import nl.samenspraak.round.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the organisations of the demo's script stand. They take position today, which is then dated back. */
@Component
@Profile("demo")
class DemoVotes {

    private static final double FIRST_SITTING = 11;
    private static final double LAST_SITTING = .5;

    private final Positions positions;
    private final Ambitions ambitions;
    private final MissingPoints missingPoints;
    private final JdbcClient database;

    DemoVotes(Positions positions, Ambitions ambitions, MissingPoints missingPoints, JdbcClient database) {
        this.positions = positions;
        this.ambitions = ambitions;
        this.missingPoints = missingPoints;
        this.database = database;
    }

    void cast(DemoScript script, Cast cast, RoundId round, Article article, DemoCalendar calendar) {
        var organisations = script.positions().stream()
                .map(DemoScript.Stand::organisation)
                .distinct()
                .toList();
        for (var stand : script.positions()) {
            var actionPoint =
                    article.at("a" + stand.actionPoint()).orElseThrow().paragraph();
            var commitment = stand.commitment() == null ? Commitment.NONE : Commitment.valueOf(stand.commitment());
            var taken = new Stand(Choice.valueOf(stand.choice()), commitment, text(stand.motivation()));
            var sent = UUID.randomUUID();
            cast.as(stand.organisation(), () -> positions.take(round, actionPoint, taken, sent));
            date("stand_taken set taken_at", sent, calendar, sitting(organisations, stand.organisation()));
        }
        for (var verdict : script.ambition()) {
            var given = new Verdict(
                    Agrees.valueOf(verdict.agrees()), Enough.valueOf(verdict.enough()), text(verdict.explanation()));
            var sent = UUID.randomUUID();
            cast.as(verdict.organisation(), () -> ambitions.answer(round, given, sent));
            date("verdict_given set given_at", sent, calendar, sitting(organisations, verdict.organisation()));
        }
        for (var missing : script.missing()) {
            var sent = UUID.randomUUID();
            cast.as(missing.by(), () -> {
                missingPoints.add(round, new MissingText(missing.title(), missing.text()), sent);
            });
            date(
                    "missing_point_wording set written_at",
                    sent,
                    calendar,
                    sitting(organisations, missing.organisation()));
        }
    }

    /** Each organisation takes all its positions at one sitting; the sittings are spread over the days of the round. */
    private static double sitting(List<String> organisations, String organisation) {
        var place = Math.max(0, organisations.indexOf(organisation)) / (double) organisations.size();
        return FIRST_SITTING - place * (FIRST_SITTING - LAST_SITTING);
    }

    private void date(String column, UUID sent, DemoCalendar calendar, double daysAgo) {
        database.sql("update " + column + " = ? where submission = ?")
                .params(Timestamp.from(calendar.ago(daysAgo)), sent)
                .update();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
