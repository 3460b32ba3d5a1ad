package nl.samenspraak.discussion;

import java.time.Instant;
import java.util.Optional;

/** What a comment said from that moment until it was edited. */
public record EarlierText(String text, Optional<String> proposal, Instant writtenAt) {}
