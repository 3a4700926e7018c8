package nl.vangnet.population;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Which units get which hard case: at most one each, chosen among the units that can carry it. */
final class HardCasePlan {
    private final Streams streams;
    private final Window window;
    private final IntFunction<Cell> cell;
    private final Map<Integer, HardCase> planted = new HashMap<>();
    private final Map<Integer, Integer> twins = new HashMap<>();

    HardCasePlan(Streams streams, Window window, IntFunction<Cell> cell) {
        this.streams = streams;
        this.window = window;
        this.cell = cell;
    }

    /** Plants every hard case that the window can hold {@code count} times in the units from {@code from} up to {@code to}. */
    void plant(int from, int to, int count) {
        RandomGenerator random = streams.of(Streams.Purpose.HARD_CASES, from);
        for (HardCase kind : HardCase.values()) {
            int start = random.nextInt(to - from);
            if (!fitsWindow(kind)) {
                continue;
            }
            if (kind == HardCase.DOUBLE_REGISTERED) {
                plantTwins(from, to, start, count);
            } else {
                plant(kind, from, to, start, count);
            }
        }
    }

    @Nullable
    HardCase of(int unit) {
        return planted.get(unit);
    }

    /** The unit whose applicant this one is. */
    int identity(int unit) {
        return twins.getOrDefault(unit, unit);
    }

    private void plant(HardCase kind, int from, int to, int start, int count) {
        int left = count;
        for (int step = 0; step < to - from && left > 0; step++) {
            int unit = from + (start + step) % (to - from);
            if (!planted.containsKey(unit) && canCarry(kind, cell.apply(unit))) {
                planted.put(unit, kind);
                left--;
            }
        }
        requireAll(kind, left, from, to);
    }

    /** Two units of the same cell become one person with two client numbers. */
    private void plantTwins(int from, int to, int start, int count) {
        Map<Cell, Integer> waiting = new HashMap<>();
        int left = count;
        for (int step = 0; step < to - from && left > 0; step++) {
            int unit = from + (start + step) % (to - from);
            if (planted.containsKey(unit) || !canCarry(HardCase.DOUBLE_REGISTERED, cell.apply(unit))) {
                continue;
            }
            Integer other = waiting.remove(cell.apply(unit));
            if (other == null) {
                waiting.put(cell.apply(unit), unit);
            } else {
                planted.put(other, HardCase.DOUBLE_REGISTERED);
                planted.put(unit, HardCase.DOUBLE_REGISTERED);
                twins.put(unit, other);
                left -= 2;
            }
        }
        requireAll(HardCase.DOUBLE_REGISTERED, left, from, to);
    }

    private static void requireAll(HardCase kind, int left, int from, int to) {
        if (left > 0) {
            throw new IllegalStateException(
                    "Units " + from + "-" + to + " have " + left + " too few that can carry " + kind);
        }
    }

    private boolean fitsWindow(HardCase kind) {
        return switch (kind) {
            case HOLIDAY_PAY_IN_MAY -> !window.recentMays().isEmpty();
            case ZERO_HOURS_WITH_FIVE_WEEK_MONTH ->
                !window.recentFiveWeekMonths().isEmpty();
            case RETROACTIVE_NORM_CHANGE -> window.months() >= 3;
            default -> true;
        };
    }

    /** Planted events lie in the last year, so whoever carries one received assistance through all of it. */
    private static boolean canCarry(HardCase kind, Cell cell) {
        if (cell.duration().fromMonth() <= 12) {
            return false;
        }
        return switch (kind) {
            case NEEDS_INTERPRETER -> cell.origin() != Origin.NETHERLANDS;
            case PARTNER_DETAINED, DEATH_MID_MONTH, SEPARATION_MID_MONTH ->
                cell.form().isCouple() && !cell.works();
            case BIRTH_MID_MONTH ->
                cell.sex() == Sex.F
                        && (cell.age() == AgeClass.FROM_25_TO_34 || cell.age() == AgeClass.FROM_35_TO_44)
                        && (cell.form() == RegisteredForm.SINGLE_PARENT
                                || cell.form() == RegisteredForm.COUPLE_WITH_CHILD);
            case TWO_JOBS,
                    ZERO_HOURS_WITH_FIVE_WEEK_MONTH,
                    FOUR_WEEKLY_WAGE,
                    HOLIDAY_PAY_IN_MAY,
                    NEGATIVE_WAGE_CORRECTION -> cell.works() && cell.age().youngest() >= 25;
            case DOUBLE_REGISTERED -> cell.form() == RegisteredForm.SINGLE && !cell.works();
            default -> true;
        };
    }
}
