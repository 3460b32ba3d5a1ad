package nl.samenspraak.home;

import java.time.Instant;
import nl.samenspraak.people.PersonCard;

/** A news item as it stands; {@code seen} goes back with a change. */
public record NewsCard(NewsId id, NewsText text, PersonCard by, Instant postedAt, boolean changed, long seen) {}
