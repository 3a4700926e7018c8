package nl.vangnet.wealth;

import java.time.LocalDate;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that a household has, owes or received.
 *
 * @param what in words of who entered it
 * @param value zero or more, of a debt too
 * @param received day of a gift; null of everything else
 */
public record Thing(
        Wealth.Kind kind,
        String what,
        Money value,
        @Nullable LocalDate received) {}
