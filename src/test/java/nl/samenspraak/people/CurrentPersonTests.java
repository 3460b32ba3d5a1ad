package nl.samenspraak.people;

import static nl.samenspraak.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManagerFactory;
import java.util.function.Supplier;
import nl.samenspraak.Scene;
import nl.samenspraak.SpringTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
class CurrentPersonTests {

    @Autowired
    Scene scene;

    @Autowired
    CurrentPerson current;

    @Autowired
    Register register;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntityManagerFactory database;

    @BeforeEach
    void setTheScene() {
        scene.set();
    }

    @Test
    void who_only_reads_asks_once_whether_somebody_may_still() {
        assertThat(statementsOf(() -> as(scene.wim, () -> {
                    current.id();
                    return current.id();
                })))
                .isEqualTo(1);
    }

    @Test
    void a_transaction_asks_for_each_who_acts_in_it() {
        register.shutOut(scene.eindhoven, scene.joyce);

        assertThatExceptionOfType(ShutOut.class)
                .isThrownBy(() -> inOne(() -> {
                    as(scene.wim, current::id);
                    return as(scene.eindhoven, current::id);
                }));
    }

    @Test
    void who_writes_asks_each_time_for_they_may_have_waited() {
        assertThatExceptionOfType(ShutOut.class)
                .isThrownBy(() -> new TransactionTemplate(transactions).execute(within -> {
                    as(scene.wim, current::id);
                    register.shutOut(scene.wim, scene.joyce);
                    return as(scene.wim, current::id);
                }));
    }

    @Test
    void the_next_transaction_asks_again() {
        assertThat(inOne(() -> as(scene.wim, current::id))).isEqualTo(scene.wim);
        register.shutOut(scene.wim, scene.joyce);

        assertThatExceptionOfType(ShutOut.class).isThrownBy(() -> inOne(() -> as(scene.wim, current::id)));
    }

    @Test
    void a_transaction_within_another_asks_by_itself() {
        var another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatExceptionOfType(ShutOut.class)
                .isThrownBy(() -> inOne(() -> {
                    as(scene.wim, current::id);
                    another.executeWithoutResult(within -> register.shutOut(scene.wim, scene.joyce));
                    another.setReadOnly(true);
                    return another.execute(within -> as(scene.wim, current::id));
                }));
    }

    @Test
    void outside_a_transaction_it_is_asked_each_time() {
        assertThat(as(scene.wim, current::id)).isEqualTo(scene.wim);
        register.shutOut(scene.wim, scene.joyce);

        assertThatExceptionOfType(ShutOut.class).isThrownBy(() -> as(scene.wim, current::id));
    }

    private <T> T inOne(Supplier<T> act) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading.execute(within -> act.get());
    }

    private long statementsOf(Supplier<PersonId> act) {
        var statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        inOne(act);
        var statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return statements;
    }
}
