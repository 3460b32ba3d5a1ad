package nl.samenspraak.demo;

import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the demo's story came. A first start that was interrupted is begun anew with an empty database: nobody was told
 * yet that the demo runs, and half a story would stay half for ever.
 */
@Component
@Profile("demo")
class Played {

    private final JdbcClient database;
    private final Flyway flyway;

    Played(JdbcClient database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    /** Whether the story is to be played; from then on it has begun. */
    boolean begins() {
        know();
        if (count("select count(*) from demo_story where ended is not null") > 0) return false;
        if (count("select count(*) from demo_story") > 0) {
            database.sql("drop all objects").update();
            flyway.migrate();
            know();
        } else if (count("select count(*) from strategy") > 0) {
            // Played before this was noted.
            database.sql("insert into demo_story (began, ended) values (current_timestamp, current_timestamp)")
                    .update();
            return false;
        }
        database.sql("insert into demo_story (began) values (current_timestamp)")
                .update();
        return true;
    }

    void end() {
        database.sql("update demo_story set ended = current_timestamp").update();
    }

    private void know() {
        database.sql("create table if not exists demo_story"
                        + " (began timestamp with time zone not null, ended timestamp with time zone)")
                .update();
    }

    private int count(String question) {
        return database.sql(question).query(Integer.class).single();
    }
}
