package nl.samenspraak.signin;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * How long one stays signed in.
 *
 * @param absolute after this one signs in again, whatever one was doing
 * @param idle after this long without doing anything one signs in again; {@code server.servlet.session.timeout}, so that
 *     a page that is left open and one that is closed count alike. Zero or less: never
 */
@ConfigurationProperties("samenspraak.session")
record SessionLimits(
        @DefaultValue("12h") Duration absolute,

        @DefaultValue("30m") @DurationUnit(ChronoUnit.SECONDS)
        Duration idle) {}
