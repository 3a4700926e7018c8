package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody does not have some duties of art. 9(1) for a while, or by law for good.
 *
 * @param duties which duties; with {@link Ground#DISABLED} all of them
 * @param to the last day; null for {@link Ground#DISABLED}
 */
public record Exemption(
        Set<Duty> duties,
        Ground ground,
        LocalDate from,
        @Nullable LocalDate to) {
    public enum Ground {
        /** Art. 9(2): urgent reasons, care for others among them. */
        URGENT_REASONS,
        /** Art. 9a: a single parent of a child under five, on request. */
        SINGLE_PARENT,
        /** Art. 9(5): fully and permanently unable to work. By law. */
        DISABLED
    }

    public Exemption {
        duties = Set.copyOf(duties);
        if (duties.isEmpty()) {
            throw new IllegalArgumentException("An exemption is of a duty");
        }
        if (ground != Ground.DISABLED && !EnumSet.copyOf(duties).stream().allMatch(Duty::canBeExempted)) {
            throw new IllegalArgumentException("Art. 9(2) and 9a give no exemption of using support (9(1)b)");
        }
        if ((to == null && ground != Ground.DISABLED) || (to != null && to.isBefore(from))) {
            throw new IllegalArgumentException("An exemption from " + from + " ends on a later day, not on " + to);
        }
    }

    public boolean inForce(Duty duty, LocalDate on) {
        return duties.contains(duty) && !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
