package nl.samenspraak.ballot;

import nl.samenspraak.Scene;
import nl.samenspraak.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ActiveProfiles("test")
@Import(Scene.class)
@ContextConfiguration(initializers = TestDatabase.Postgres.class)
@DirtiesContext
class AtOnceOnPostgresTests extends AtOnce {}
