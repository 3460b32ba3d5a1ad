package nl.samenspraak.inviting;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation ({@code samenspraak.address}); without it, this machine. */
@Component
public class PublicAddress {

    private final String address;

    PublicAddress(Environment environment) {
        var here = "http://localhost:" + environment.getProperty("server.port", "8080");
        var set = environment.getProperty("samenspraak.address", "").strip();
        this.address = (set.isEmpty() ? here : set).replaceAll("/+$", "");
    }

    public String invitation(OneTimeSecret secret) {
        return address + "/uitnodiging/" + secret.text();
    }

    String founding(OneTimeSecret secret) {
        return address + "/begin/" + secret.text();
    }
}
