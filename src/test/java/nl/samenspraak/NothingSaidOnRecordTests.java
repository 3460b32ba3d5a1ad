package nl.samenspraak;

import static java.util.Comparator.comparing;
import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever calls whatever with whatever words: none of them is in the account or in the log. */
@SpringTest
class NothingSaidOnRecordTests {

    private static final String MARK = "zqxjk";

    @Autowired
    ApplicationContext application;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient database;

    @Test
    void nothing_of_what_anybody_says_is_on_record() {
        var samples = new Samples(application, scene.set());
        samples.mark(MARK);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var logger = (Logger) LoggerFactory.getLogger("nl.samenspraak.audit");
        logger.addAppender(lines);
        logger.setLevel(Level.INFO);

        // Who has left does nothing any more, so that comes last.
        var useCases = new ArrayList<>(samples.useCases().entrySet());
        useCases.sort(comparing(one -> one.getKey().endsWith(".leave")));
        for (var person : List.of(scene.eindhoven, scene.joyce, scene.stranger))
            useCases.forEach(one -> as(person, () -> one.getValue().call()));

        logger.detachAppender(lines);
        assertThat(lines.list)
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.getFormattedMessage().contains(MARK));
        assertThat(database.sql("select * from audit_entry").query().listOfRows())
                .hasSizeGreaterThan(100)
                .noneMatch(row -> row.toString().contains(MARK));
    }
}
