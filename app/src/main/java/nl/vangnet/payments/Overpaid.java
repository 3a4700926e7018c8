package nl.vangnet.payments;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * Too much was paid over a month, and it was not held back, paid back or let go yet.
 *
 * @param person whose premium it is, null for what is of the unit
 * @param amount above zero
 */
public record Overpaid(long unit, @Nullable Long person, YearMonth month, Component component, Money amount) {}
