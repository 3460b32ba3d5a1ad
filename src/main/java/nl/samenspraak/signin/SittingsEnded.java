package nl.samenspraak.signin;

import java.util.Set;

/** Seen on this node: these sittings ended in the last seconds, here or elsewhere. */
public record SittingsEnded(Set<SittingKey> keys) {}
