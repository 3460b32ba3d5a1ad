package nl.samenspraak.inviting;

import nl.samenspraak.signin.oidc.Front;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation ({@code samenspraak.address}); without it, this machine. */
@Component
public class PublicAddress {

    private final String address;

    PublicAddress(Front front, Environment environment) {
        var here = "http://localhost:" + environment.getProperty("server.port", "8080");
        this.address = front.isSet() ? front.address() : here;
    }

    public String invitation(OneTimeSecret secret) {
        return address + "/uitnodiging/" + secret.text();
    }

    String founding(OneTimeSecret secret) {
        return address + "/begin/" + secret.text();
    }
}
