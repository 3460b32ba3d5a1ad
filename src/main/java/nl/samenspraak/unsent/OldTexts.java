package nl.samenspraak.unsent;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops what nobody came back for within a year. */
@Component
class OldTexts {

    static final Duration KEPT = Duration.ofDays(365);

    private final UnsentTextRepository texts;
    private final Clock clock;

    OldTexts(UnsentTextRepository texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *", zone = "Europe/Amsterdam")
    @Transactional
    int drop() {
        return texts.dropOlderThan(clock.instant().minus(KEPT));
    }
}
