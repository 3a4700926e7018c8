package nl.vangnet.law;

import java.time.YearMonth;

/** A month in which a disregard lowered the counted income of someone, so that the month counts for its term. */
public record UsedMonth(String person, Disregard disregard, YearMonth month) {}
