package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.vangnet.population.Streams.Purpose;

/** Who was granted the disregard of art. 31(2)n: a share (assumed) of those who work, from 27 years, once per person. */
final class Disregards {
    private final Streams streams;
    private final Window window;

    Disregards(Streams streams, Window window) {
        this.streams = streams;
        this.window = window;
    }

    List<DisregardGrant> draw(Unit unit, LocalDate assistanceFrom, List<Resident> residents, List<Job> jobs) {
        List<DisregardGrant> grants = new ArrayList<>();
        RandomGenerator random = streams.of(Purpose.DISREGARD, unit.number());
        for (int resident = 0; resident < Math.min(2, residents.size()); resident++) {
            int holder = resident;
            boolean granted = Draw.chance(random, Assumed.WORKERS_GRANTED_DISREGARD_N);
            jobs.stream()
                    .filter(job -> granted && job.resident() == holder)
                    .map(job -> YearMonth.from(Ages.later(job.start(), assistanceFrom)))
                    .min(YearMonth::compareTo)
                    .filter(from -> isOldEnough(residents.get(holder), from))
                    .ifPresent(from -> grants.add(new DisregardGrant(holder, "n", from, usedBefore(from))));
        }
        return grants;
    }

    private static boolean isOldEnough(Resident resident, YearMonth from) {
        return !resident.birthDate().plusYears(Assumed.DISREGARD_N_FROM_AGE).isAfter(from.atDay(1));
    }

    private int usedBefore(YearMonth from) {
        return Math.clamp(ChronoUnit.MONTHS.between(from, window.first()), 0, Assumed.DISREGARD_N_MONTHS);
    }
}
