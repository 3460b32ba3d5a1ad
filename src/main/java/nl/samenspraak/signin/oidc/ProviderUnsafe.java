package nl.samenspraak.signin.oidc;

import org.springframework.security.authentication.AuthenticationServiceException;

/** A provider names an address of its own that anybody on the way there could imitate. */
class ProviderUnsafe extends AuthenticationServiceException {

    ProviderUnsafe(String registrationId, String what, String address) {
        super("The provider " + registrationId + " says that its " + what + " is " + address
                + ", which does not begin with https://");
    }
}
