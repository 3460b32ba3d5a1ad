package nl.samenspraak.signin.oidc;

import java.util.List;

/**
 * A provider as a rule may name it.
 *
 * @param issuer as configured; for several tenants with their place in it, so that it differs from any one tenant's
 * @param tenants those that may come in; empty where tenants are not told apart
 * @param manyTenants whether more than one organisation may be behind its issuer, now or after a change of the settings
 */
public record TrustedProvider(String id, String name, String issuer, List<String> tenants, boolean manyTenants) {}
