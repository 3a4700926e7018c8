package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one must know of a person before contact, as it is known at one moment. Nothing medical, and no judgement of a person.
 *
 * @param unit client number of the benefit unit
 * @param version number of the last change of what is known; a brief that was read is read of a version
 * @param name as registered, to be printed so
 * @param pensionDay the day on which the pension age is reached
 * @param assistanceTo the last day of assistance; null while it lasts
 */
public record Brief(
        long unit,
        long person,
        long version,
        String name,
        LocalDate birthDate,
        LocalDate pensionDay,
        @Nullable LocalDate died,
        @Nullable LocalDate movedAway,
        @Nullable LocalDate assistanceTo,
        List<Exemption> exemptions,
        @Nullable ContactAgreement agreement,
        List<Representative> representatives,
        List<Activity> activities,
        Set<Flag> flags) {
    /** What everybody must know who contacts this person. */
    public enum Flag {
        /** Contact by a known person only; nothing automatic. */
        VULNERABLE,
        /** Said to have no telephone. */
        NO_PHONE
    }

    public Brief {
        exemptions = List.copyOf(exemptions);
        representatives = List.copyOf(representatives);
        activities = List.copyOf(activities);
        flags = Set.copyOf(flags);
    }

    /** The exemption of this duty in force on a day. */
    public Optional<Exemption> exemption(Duty duty, LocalDate on) {
        return exemptions.stream()
                .filter(exemption -> exemption.inForce(duty, on))
                .findFirst();
    }

    public List<Activity> activities(LocalDate on) {
        return activities.stream().filter(activity -> activity.goesOn(on)).toList();
    }

    public int age(LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }
}
