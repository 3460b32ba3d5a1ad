package nl.samenspraak.inviting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/**
 * A thread for the post alone. The others that look each half second, which sessions and rounds ended, share one thread, and
 * a mail server that says nothing would keep all of them waiting.
 */
@Configuration(proxyBeanMethods = false)
class PostRounds {

    static final String THREAD = "postThread";

    /** No candidate for anybody who asks for a scheduler without a name: that stays Spring Boot's own. */
    @Bean(name = THREAD, defaultCandidate = false)
    TaskScheduler thread() {
        var thread = new SimpleAsyncTaskScheduler();
        thread.setVirtualThreads(true);
        thread.setThreadNamePrefix("post-");
        return thread;
    }
}
