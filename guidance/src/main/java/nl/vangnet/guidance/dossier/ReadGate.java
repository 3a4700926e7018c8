package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import java.util.Optional;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import org.jspecify.annotations.Nullable;

/** Nobody invites or speaks with a person without having read what is known: this version of the brief, and not too long ago. */
public final class ReadGate {
    /** Of the safeguard, in every list in which it stands. */
    public static final String NAME = "BRIEF_NOT_READ";

    private ReadGate() {}

    /**
     * Whether this colleague read the brief.
     *
     * @param version of the brief as it is now
     * @param readVersion the version that was opened last; -1 where none was
     * @param readOn the day on which it was; null where none was
     * @param days that a brief that was read stays read, the day itself not counted
     */
    public static Optional<Objection> check(
            long version, long readVersion, @Nullable LocalDate readOn, int days, LocalDate today) {
        boolean read = readOn != null
                && readVersion >= version
                && !readOn.plusDays(days).isBefore(today);
        return read ? Optional.empty() : Optional.of(Objection.instead("instead.read-brief", new Detail.Count(days)));
    }
}
