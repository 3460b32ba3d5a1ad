package nl.samenspraak.inviting;

import java.util.List;

/** What will happen with a list of guests, line by line, and what stands above the columns that are not read. */
public record GuestPlan(List<PlannedGuest> lines, List<String> notRead) {}
