package nl.vangnet.whatif;

import java.util.List;
import nl.vangnet.law.Determination;

/**
 * What would follow. Where a month with other hours cannot be decided, {@code undecided} is one of those and there are no situations.
 *
 * @param now the month as it is
 * @param situations as long as the disregard is what it is now, and after that; one where that makes no difference
 * @param assumed whether a disregard is applied that nobody has decided on yet
 */
public record Outcome(Point now, List<Situation> situations, boolean assumed, List<Determination> undecided) {
    public Outcome {
        situations = List.copyOf(situations);
        undecided = List.copyOf(undecided);
    }
}
