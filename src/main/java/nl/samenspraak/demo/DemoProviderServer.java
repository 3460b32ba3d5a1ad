package nl.samenspraak.demo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Starts the demo's provider beside the application, on this machine's loopback address only. It starts when the
 * beans of the application are complete: Vaadin replaces the one holder of the security context in between, and filters that were
 * built before would look in the old one.
 */
@Component
@Profile("demo")
class DemoProviderServer implements SmartLifecycle {

    private final DemoScript script;
    private final DemoAddresses addresses;
    private final Environment environment;
    private @Nullable ConfigurableApplicationContext running;

    DemoProviderServer(DemoScript script, DemoAddresses addresses, Environment environment) {
        this.script = script;
        this.addresses = addresses;
        this.environment = environment;
    }

    @Override
    public void start() {
        running = new SpringApplicationBuilder(DemoProvider.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        "spring.config.name", "demo-provider",
                        "spring.application.name", "demo-provider",
                        "server.address", "localhost",
                        "server.port", environment.getProperty("samenspraak.demo.port", "8081"),
                        "server.servlet.session.cookie.name", "demo-provider"))
                .initializers(context -> {
                    var beans = context.getBeanFactory();
                    beans.registerSingleton("demoAccounts", new DemoAccounts(script));
                    beans.registerSingleton("demoAddresses", addresses);
                })
                .run();
    }

    @Override
    public void stop() {
        if (running != null) running.close();
        running = null;
    }

    /** Before the application answers anybody: a page that signs in again after a restart must find it there. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
