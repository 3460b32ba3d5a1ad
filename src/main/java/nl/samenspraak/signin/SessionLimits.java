package nl.samenspraak.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long one stays signed in; how long without doing anything is {@code server.servlet.session.timeout}.
 *
 * @param absolute after this one signs in again, whatever one was doing
 */
@ConfigurationProperties("samenspraak.session")
record SessionLimits(@DefaultValue("12h") Duration absolute) {}
