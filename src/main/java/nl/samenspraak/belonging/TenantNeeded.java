package nl.samenspraak.belonging;

import nl.samenspraak.people.Refusal;

/** Several organisations sign in at this provider, so that its word alone says of nobody where they belong. */
public class TenantNeeded extends Refusal {}
