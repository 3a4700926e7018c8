package nl.vangnet.corrections;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;

/**
 * A wage over one month that somebody of the municipality enters.
 *
 * @param work fact number of the work
 * @param estimate whether it is guessed until the statement comes
 * @param source where it comes from, as the client will read it
 */
record WageChange(long unit, long work, YearMonth month, Money net, boolean estimate, String source) {}
