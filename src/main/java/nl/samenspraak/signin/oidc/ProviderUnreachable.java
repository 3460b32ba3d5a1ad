package nl.samenspraak.signin.oidc;

import org.springframework.security.authentication.AuthenticationServiceException;

/** A provider did not answer, or not with anything of use. */
class ProviderUnreachable extends AuthenticationServiceException {

    ProviderUnreachable(String registrationId) {
        super("The provider " + registrationId + " does not answer");
    }

    ProviderUnreachable(String registrationId, Throwable cause) {
        super("The provider " + registrationId + " cannot be reached: " + cause.getMessage(), cause);
    }
}
