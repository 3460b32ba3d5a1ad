package nl.samenspraak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** With {@code -Dsamenspraak.database=postgresql} the same tests run on a real PostgreSQL, started for them. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if ("postgresql".equals(System.getProperty("samenspraak.database"))) postgres(context);
    }

    /** Always PostgreSQL, for what must be seen on both databases in every run. */
    public static class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            postgres(context);
        }
    }

    private static void postgres(ConfigurableApplicationContext context) {
        var postgres = start();
        // Destroyed last, when nothing of the application asks it any more.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("postgres", () -> close(postgres));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "postgresql",
                        Map.of(
                                "spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres")));
    }

    static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
