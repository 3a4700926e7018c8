package nl.vangnet.trials.survival;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register tells of one person's assistance since assignment. Outcomes from it are known of everybody assigned, also of who no
 * longer answers.
 *
 * @param person as named in messages
 * @param enrolled day of assignment, day 0
 * @param knownUntil last day for which the person allows the register to be read
 * @param spells on assistance, not overlapping; the first holds the day of assignment
 */
public record RegisterHistory(String person, LocalDate enrolled, LocalDate knownUntil, List<Spell> spells) {
    /** On assistance. */
    public static final int ASSISTANCE = 0;
    /** Left for paid work. */
    public static final int WORK = 1;
    /** Left for another reason. */
    public static final int OTHER = 2;
    /** How many of these states there are. */
    public static final int STATES = 3;

    /**
     * A period on assistance.
     *
     * @param end first day without; null when it lasts
     * @param state in which it ended, {@link #WORK} or {@link #OTHER}; no meaning when it lasts
     */
    public record Spell(LocalDate start, @Nullable LocalDate end, int state) {}

    /**
     * The time until the first exit.
     *
     * @param days since assignment
     * @param cause {@link #WORK} or {@link #OTHER}; 0 when still on assistance at the end of what is known
     */
    public record Exit(int days, int cause) {}

    public RegisterHistory {
        spells = spells.stream().sorted(Comparator.comparing(Spell::start)).toList();
        if (spells.isEmpty()) {
            throw refused(person, "has no period of assistance, though assigned on " + enrolled);
        }
        if (knownUntil.isBefore(enrolled)) {
            throw refused(person, "is known until " + knownUntil + ", before the assignment on " + enrolled);
        }
        LocalDate free = enrolled;
        for (int i = 0; i < spells.size(); i++) {
            LocalDate start = spells.get(i).start();
            LocalDate end = spells.get(i).end();
            if (end != null && end.isBefore(start)) {
                throw refused(
                        person, "has a period of assistance that ends on " + end + ", before it starts on " + start);
            }
            if (i == 0 && end != null && end.isBefore(enrolled)) {
                throw refused(person, "left assistance on " + end + ", before the assignment on " + enrolled);
            }
            if (i > 0 && (free == null || start.isBefore(free))) {
                throw refused(
                        person,
                        "has overlapping periods of assistance: one starts on " + start + " while the one before lasts "
                                + (free == null ? "still" : "until " + free));
            }
            free = end;
        }
    }

    /** The first exit, when it lies within what is known. */
    public Exit firstExit() {
        Spell first = spells.getFirst();
        LocalDate end = first.end();
        return end == null || end.isAfter(knownUntil)
                ? new Exit(day(knownUntil), 0)
                : new Exit(day(end), first.state());
    }

    /** On assistance, gone, and back, as far as known. */
    public List<Episode> episodes(int place) {
        List<Episode> episodes = new ArrayList<>();
        int begin = 0;
        int state = ASSISTANCE;
        int known = day(knownUntil);
        for (int i = 0; i < spells.size(); i++) {
            Spell spell = spells.get(i);
            if (i > 0 && day(spell.start()) <= known) {
                episodes.add(new Episode(place, begin, day(spell.start()), state, ASSISTANCE));
                begin = day(spell.start());
                state = ASSISTANCE;
            }
            LocalDate end = spell.end();
            if (end != null && day(end) <= known) {
                episodes.add(new Episode(place, begin, day(end), state, spell.state()));
                begin = day(end);
                state = spell.state();
            }
        }
        if (begin < known) {
            episodes.add(new Episode(place, begin, known, state, Episode.CENSORED));
        }
        return episodes;
    }

    /** Whether there is assistance on a day. */
    public boolean onAssistance(LocalDate day) {
        return spells.stream().anyMatch(spell -> {
            LocalDate end = spell.end();
            return !spell.start().isAfter(day) && (end == null || end.isAfter(day));
        });
    }

    /** Whether the person was assigned by that day and the register may still be read. */
    public boolean isKnownOn(LocalDate day) {
        return !knownUntil.isBefore(day) && isEnrolledBy(day);
    }

    /** Whether the person was assigned by that day. */
    public boolean isEnrolledBy(LocalDate day) {
        return !enrolled.isAfter(day);
    }

    private int day(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(enrolled, date));
    }

    private static IllegalArgumentException refused(String person, String what) {
        return new IllegalArgumentException("Person " + person + " " + what + ". Mend the dates in the register data.");
    }
}
