package nl.vangnet.interviews;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vangnet.trials.design.WaveSchedule;
import org.jspecify.annotations.Nullable;

/**
 * The turn of one participant in one wave.
 *
 * @param pid pseudonym in this trial
 * @param previous day of the interview before; null where there was none
 * @param attempts in this wave, the first one first
 * @param begun whether an interview was begun and not finished
 */
public record Slot(
        String pid,
        long unit,
        long person,
        PlannedWave wave,
        @Nullable LocalDate previous,
        List<Attempt> attempts,
        boolean begun) {
    /** A rule of the waves that an interview on some day does not keep; then it needs a reason. */
    public enum Broken {
        /** Within six calendar months of the interview before. */
        TOO_SOON("interview.regel.te_snel"),
        OUTSIDE_WINDOW("interview.regel.buiten");

        private final String textKey;

        Broken(String textKey) {
            this.textKey = textKey;
        }

        /** Key of the rule in the texts. */
        public String textKey() {
            return textKey;
        }
    }

    /** What can be done now. */
    public enum State {
        APPOINTMENT("interview.stand.afspraak"),
        OPEN("interview.stand.open"),
        /** It is too early for this one. */
        NOT_YET("interview.stand.nog_niet"),
        /** The wave is over, or over before six months have gone by. */
        OVER("interview.stand.voorbij"),
        HELD("interview.stand.gehouden"),
        /** An outcome after which nobody tries again. */
        CLOSED("interview.stand.gesloten");

        private final String textKey;

        State(String textKey) {
            this.textKey = textKey;
        }

        /** Key of its name in the texts. */
        public String textKey() {
            return textKey;
        }
    }

    public Slot {
        attempts = List.copyOf(attempts);
    }

    /** The first day on which the interview may be held; may lie after the last. */
    public LocalDate earliest() {
        return WaveSchedule.earliest(previous, wave.window());
    }

    public LocalDate last() {
        return wave.window().last();
    }

    /** How the last attempt went; null where nobody tried. */
    public @Nullable Outcome outcome() {
        return attempts.isEmpty() ? null : attempts.getLast().outcome();
    }

    public State state(LocalDate today) {
        Outcome outcome = outcome();
        if (outcome == Outcome.INTERVIEWED) {
            return State.HELD;
        }
        if (outcome != null && outcome.isLast()) {
            return State.CLOSED;
        }
        if (today.isAfter(last()) || earliest().isAfter(last())) {
            return State.OVER;
        }
        if (outcome == Outcome.APPOINTMENT) {
            return State.APPOINTMENT;
        }
        return today.isBefore(earliest()) ? State.NOT_YET : State.OPEN;
    }

    /** The rules that an interview on this day would not keep. */
    public Set<Broken> broken(LocalDate day) {
        Set<Broken> broken = EnumSet.noneOf(Broken.class);
        WaveSchedule.WaveCheck check = WaveSchedule.check(
                        List.of(Arrays.<@Nullable LocalDate>asList(previous, day)),
                        List.of(wave.window(), wave.window()))
                .getLast();
        if (check.tooClose() > 0) {
            broken.add(Broken.TOO_SOON);
        }
        if (check.outsideWindow() > 0) {
            broken.add(Broken.OUTSIDE_WINDOW);
        }
        return broken;
    }
}
