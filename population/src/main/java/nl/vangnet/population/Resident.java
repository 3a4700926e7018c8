package nl.vangnet.population;

import java.time.LocalDate;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives, or in the window lived, at the address of a household. Invented.
 *
 * @param bsn 9999xxxxx, passing the eleven-test and unique. There are about 9,090 such numbers: everybody of {@link Profile#AREA} has
 *     one, in {@link Profile#AMSTERDAM} they go to the first households and the others have null, no invented number being left
 * @param coResidentKind on what footing somebody lives there; has meaning for co-residents and for children of 18 or older
 * @param entitled false for a partner without a right to assistance; true for everyone else, whether or not it matters
 * @param movedIn first day at the address; of a child born there, its birth date
 * @param movedOut last day at the address, the day of death for the deceased; null for who still lives there
 * @param departure why; null for who still lives there
 * @param reportedOn day on which the municipality learned that this person lives there
 */
public record Resident(
        PersonName name,
        @Nullable String bsn,
        LocalDate birthDate,
        Sex sex,
        Role role,
        CoResidentKind coResidentKind,
        boolean entitled,
        LocalDate movedIn,
        @Nullable LocalDate movedOut,
        @Nullable Departure departure,
        LocalDate reportedOn) {

    Resident withBsn(@Nullable String number) {
        return new Resident(
                name, number, birthDate, sex, role, coResidentKind, entitled, movedIn, movedOut, departure, reportedOn);
    }

    /** The role only: no number or name ends up in a log. */
    @Override
    public String toString() {
        return "Resident[" + role + "]";
    }
}
