package nl.samenspraak.inviting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How invitations go: how long a link is valid ({@code validFor}), and from whom letters come ({@code from}; empty when
 * this installation sends none).
 */
@ConfigurationProperties("samenspraak.invitations")
public record InvitingProperties(
        @DefaultValue("21d") Duration validFor,
        @DefaultValue("") String from) {}
