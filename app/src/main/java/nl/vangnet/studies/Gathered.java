package nl.vangnet.studies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.experiments.Flow;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.Trial;
import nl.vangnet.interviews.Interview;

/**
 * All that is known of a trial on the day on which its data are made.
 *
 * @param assigned the day of the lot: day 0
 * @param assistance by unit
 * @param jobs by person
 * @param managers by unit: the first case manager after the lot
 * @param interviews that were held, by pseudonym and wave
 */
record Gathered(
        Trial trial,
        LocalDate assigned,
        LocalDate today,
        List<Participant> people,
        Flow flow,
        Map<Long, Assistance> assistance,
        Map<Long, List<RegisterReader.Job>> jobs,
        Map<Long, Long> managers,
        Map<String, Map<String, Interview>> interviews) {
    Protocol protocol() {
        return trial.registered();
    }

    Wave wave(String code) {
        return protocol().waves().stream()
                .filter(wave -> wave.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The protocol has no wave " + code));
    }

    LocalDate firstDay(Wave wave) {
        return assigned.plusMonths(wave.monthsAfterAssignment());
    }

    LocalDate lastDay(Wave wave) {
        return firstDay(wave).plusDays(Math.max(0, wave.windowDays() - 1L));
    }

    /** Last day on which the register may be read of this person. */
    LocalDate knownUntil(Participant person) {
        LocalDate until = person.registerUntil();
        LocalDate last = until == null || until.isAfter(today) ? today : until;
        return last.isBefore(assigned) ? assigned : last;
    }

    Assistance assistance(Participant person) {
        return assistance.getOrDefault(person.unit(), new Assistance(List.of()));
    }

    Optional<Interview> held(Participant person, String wave) {
        return Optional.ofNullable(
                interviews.getOrDefault(person.pid(), Map.of()).get(wave));
    }
}
