package nl.vangnet.guidance.managers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.rulegraph.Csv;

/**
 * How much work fits into a week, as it holds on one day.
 *
 * @param perFullTime what somebody who works full time can carry at most: one client with regular guidance counts for one
 * @param weight for how many a client with this form of guidance counts
 * @param fullTimeHours hours a week
 */
public record CaseloadPolicy(int perFullTime, Map<GuidanceForm, Integer> weight, int fullTimeHours) {
    private static final List<String> COLUMNS = List.of(
            "from", "per_full_time", "full_time_hours", "regular", "extra_attention", "self_direction", "verification");

    public CaseloadPolicy {
        weight = Map.copyOf(weight);
        if (weight.size() != GuidanceForm.values().length
                || weight.values().stream().anyMatch(one -> one < 1)
                || perFullTime < 1
                || fullTimeHours < 1) {
            throw new IllegalArgumentException("Every form of guidance takes time, and a full-time job has room");
        }
    }

    /**
     * As it holds on a day.
     *
     * @throws IllegalArgumentException before the first day that {@code caseload.csv} tells of
     */
    public static CaseloadPolicy on(LocalDate day) {
        return Csv.read(CaseloadPolicy.class, "caseload.csv", COLUMNS).stream()
                .filter(line -> !LocalDate.parse(line.need("from")).isAfter(day))
                .reduce((_, later) -> later)
                .map(CaseloadPolicy::policy)
                .orElseThrow(() -> new IllegalArgumentException("caseload.csv tells nothing about " + day));
    }

    private static CaseloadPolicy policy(Csv.Line line) {
        Map<GuidanceForm, Integer> weight = new EnumMap<>(GuidanceForm.class);
        weight.put(GuidanceForm.REGULAR, Integer.valueOf(line.need("regular")));
        weight.put(GuidanceForm.EXTRA_ATTENTION, Integer.valueOf(line.need("extra_attention")));
        weight.put(GuidanceForm.SELF_DIRECTION, Integer.valueOf(line.need("self_direction")));
        return new CaseloadPolicy(
                Integer.parseInt(line.need("per_full_time")), weight, Integer.parseInt(line.need("full_time_hours")));
    }

    public int weightOf(GuidanceForm form) {
        return weight.getOrDefault(form, 1);
    }

    /** What somebody who works these hours a week can carry at most. */
    public int ceiling(int hours) {
        return perFullTime * hours / fullTimeHours;
    }

    /** All that these clients count for. */
    public int weigh(Collection<GuidanceForm> clients) {
        return clients.stream().mapToInt(this::weightOf).sum();
    }
}
