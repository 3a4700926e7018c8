package nl.vangnet.guidance.managers;

import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;

/**
 * Something that the work is measured by, and the goal for it.
 *
 * @param councilsReason why the city council wants it, published; blank where the council said nothing
 */
public record Target(Indicator indicator, Level level, String councilsReason) {
    public enum Level {
        MANAGER,
        TEAM,
        PROGRAMME,
        MUNICIPALITY
    }

    /** For setting a target. */
    public static final Safeguards<Target> SAFEGUARDS = Safeguards.of(List.of(
            new Safeguard<>("EXIT_TARGET_OF_MANAGER", Target::exitsOfManager),
            new Safeguard<>("EXIT_TARGET", Target::exits)));

    /** Nobody can unlock this one: people are not judged by how many clients they lose. */
    private static Optional<Objection> exitsOfManager(Target target) {
        return target.indicator().countsExits() && target.level() == Level.MANAGER
                ? Optional.of(Objection.instead("instead.other-indicators"))
                : Optional.empty();
    }

    private static Optional<Objection> exits(Target target) {
        return target.indicator().countsExits()
                        && target.level() != Level.MANAGER
                        && target.councilsReason().isBlank()
                ? Optional.of(new Objection(List.of(), List.of("instead.offers", "instead.councils-reason")))
                : Optional.empty();
    }
}
