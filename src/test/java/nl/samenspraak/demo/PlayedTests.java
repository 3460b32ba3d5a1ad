package nl.samenspraak.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PlayedTests {

    private final DriverManagerDataSource source =
            new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

    private final Flyway flyway = Flyway.configure()
            .dataSource(source)
            .locations("classpath:db/migration", "classpath:db/h2")
            .load();

    private final JdbcClient database = JdbcClient.create(source);
    private final Played played = new Played(database, flyway);

    PlayedTests() {
        flyway.migrate();
    }

    @Test
    void the_story_is_played_once() {
        assertThat(played.begins()).isTrue();
        somebodyComes();
        played.end();

        assertThat(played.begins()).isFalse();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_story_that_was_interrupted_begins_anew_and_leaves_no_half() {
        assertThat(played.begins()).isTrue();
        somebodyComes();

        assertThat(played.begins()).isTrue();
        assertThat(people()).isZero();
        played.end();
        assertThat(played.begins()).isFalse();
    }

    @Test
    void who_signs_in_before_it_begins_does_not_keep_it_from_being_played() {
        somebodyComes();

        assertThat(played.begins()).isTrue();
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void a_demo_of_before_this_was_noted_stays_as_it_is() {
        somebodyComes();
        database.sql("insert into strategy (id, version, name, slug, started_by, started_at)"
                        + " select random_uuid(), 0, 'Van vroeger', 'van-vroeger', id, current_timestamp from person")
                .update();

        assertThat(played.begins()).isFalse();
        assertThat(people()).isEqualTo(1);
    }

    private void somebodyComes() {
        database.sql(
                        "insert into person (id, version, issuer, subject, name) values (random_uuid(), 0, 'i', 's', 'Joyce')")
                .update();
    }

    private int people() {
        return database.sql("select count(*) from person").query(Integer.class).single();
    }
}
