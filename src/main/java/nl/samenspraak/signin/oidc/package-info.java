/** OpenID Connect (OpenID.NLGov 1.0): whom we trust, what we ask of them and what we check in their answer. */
@NamedInterface("oidc")
@NullMarked
package nl.samenspraak.signin.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
