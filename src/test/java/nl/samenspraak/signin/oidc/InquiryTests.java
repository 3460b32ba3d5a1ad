package nl.samenspraak.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InquiryTests {

    private static final Duration WHILE = Duration.ofSeconds(3);

    private Instant now = Instant.parse("2017-01-20T12:00:00Z");
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whoever_comes_while_one_asks_gets_the_answer_to_that_question() throws Exception {
        var answering = new CountDownLatch(1);
        var inquiry = inquiry(() -> {
            await().until(() -> answering.getCount() == 0);
            return asked.incrementAndGet();
        });

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (var one = 0; one < 20; one++) answers.add(people.submit(inquiry::answer));
            answering.countDown();

            for (var answer : answers) assertThat(answer.get()).isOne();
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void nobody_waits_longer_than_our_patience_for_what_another_asked() throws Exception {
        var answering = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var inquiry = inquiry(() -> {
            begun.countDown();
            await().forever().until(() -> answering.getCount() == 0);
            return 1;
        });

        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(inquiry::answer);
            begun.await();

            assertThatIllegalStateException().isThrownBy(inquiry::answer);

            assertThat(first).isNotDone();
            answering.countDown();
            assertThat(first.get()).isOne();
        }
    }

    @Test
    void an_answer_is_believed_for_a_while_and_so_is_trouble() {
        var inquiry = inquiry(() -> {
            if (asked.incrementAndGet() == 2) throw new IllegalArgumentException("down");
            return asked.get();
        });

        assertThat(inquiry.answer()).isOne();
        assertThat(inquiry.answer()).isOne();
        now = now.plus(WHILE);

        for (var times = 0; times < 2; times++)
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(inquiry::answer);
        assertThat(inquiry.lastAnswer()).contains(1);
        assertThat(asked).hasValue(2);

        now = now.plus(WHILE);
        assertThat(inquiry.answer()).isEqualTo(3);
    }

    private Inquiry<Integer> inquiry(java.util.function.Supplier<Integer> question) {
        return new Inquiry<>(question, WHILE, WHILE, new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        });
    }
}
