package nl.vangnet.law;

import static nl.vangnet.law.DrawnUnit.UNKNOWN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws units of a month, crowded at the borders: birthdays about every age that matters, incomes about the norms, half cents. */
@SuppressWarnings("EnumOrdinal") // columns hold choices as ordinals
final class UnitDraw {
    /** Ages in months about which something changes; those from 782 on are AOW ages. */
    private static final int[] AGES = {
        12 * 12, 18 * 12, 21 * 12, 27 * 12, 782, 783, 786, 789, 792, 796, 799, 802, 804, 807
    };

    private final Random random;
    private final YearMonth month;
    private final boolean complete;
    private final long[] norms;

    /** @param complete whether everything is known of every unit */
    UnitDraw(long seed, YearMonth month, boolean complete) {
        this.random = new Random(seed);
        this.month = month;
        this.complete = complete;
        HalfYear half = HalfYear.of(month);
        this.norms = half.amounts().keySet().stream()
                .filter(key -> key.startsWith("art2"))
                .sorted()
                .flatMap(key -> half.find(key).stream())
                .map(BigDecimal::unscaledValue)
                .mapToLong(Number::longValue)
                .toArray();
    }

    List<DrawnUnit> draw(int units) {
        List<DrawnUnit> drawn = new ArrayList<>(units);
        for (int i = 0; i < units; i++) {
            drawn.add(unit());
        }
        return drawn;
    }

    private DrawnUnit unit() {
        List<DrawnUnit.Person> persons = new ArrayList<>();
        if (complete || random.nextInt(200) > 0) {
            persons.add(person(Role.APPLICANT));
        }
        if (random.nextInt(5) < 2) {
            persons.add(person(Role.PARTNER));
        }
        int others = random.nextInt(3) == 0 ? 0 : random.nextInt(5);
        for (int i = 0; i < others && persons.size() < 6; i++) {
            persons.add(person(random.nextInt(3) == 0 ? Role.CHILD : Role.CO_RESIDENT));
        }
        return new DrawnUnit(ofUnit(), persons);
    }

    private Map<String, Long> ofUnit() {
        int days = month.lengthOfMonth();
        int entitled = random.nextInt(6) == 0 ? random.nextInt(days + 1) : days;
        Map<String, Long> facts = new HashMap<>();
        facts.put("otherLaw", 0L);
        facts.put("institution", known(random.nextInt(12) == 0 ? 1 : 0));
        facts.put("partMonth", known(entitled < days ? 1 : 0));
        facts.put("entitledDays", known(entitled));
        facts.put("daysOfMonth", known(days));
        facts.put("lowering", known(random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0));
        facts.put("reductionPercentage", known(random.nextInt(6) == 0 ? 1 + random.nextInt(10_000) : 0));
        facts.put("suspended", known(mayBeSuspended() && random.nextInt(6) == 0 ? 1 : 0));
        return facts;
    }

    /** Facts that are filed can hold a month at the moment the tests ask at only when it is not long past. */
    private boolean mayBeSuspended() {
        return !complete || !month.isBefore(YearMonth.from(DrawnUnit.SUSPENDED));
    }

    private DrawnUnit.Person person(Role role) {
        int kind = random.nextInt(4);
        Map<String, Long> facts = new HashMap<>();
        facts.put("role", known(role.ordinal()));
        facts.put("coResidentKind", known(Math.max(0, kind - 1)));
        facts.put("entitled", known(random.nextInt(4) == 0 ? 0 : 1));
        facts.put("birthDate", known(birthDate(role)));
        facts.put("youthSupplement", known(random.nextInt(3) == 0 ? 1 : 0));
        facts.put("notOffsetMonthsUsed", known(about(12)));
        facts.put("earnings", known(random.nextInt(2) == 0 ? 0 : amount()));
        long other = random.nextInt(3) > 0 ? 0 : amount();
        long pension = random.nextInt(4) > 0 ? 0 : Math.min(other, random.nextInt(8_000));
        // Of a unit of which everything is known the month is the first of its year that a volunteer is paid for.
        long volunteer = random.nextInt(12) > 0 ? 0 : Math.min(other - pension, random.nextInt(30_000));
        facts.put("otherIncome", known(other));
        facts.put("privatePension", known(pension));
        facts.put("volunteerAllowance", known(volunteer));
        facts.put("volunteerAllowanceOfYear", known(complete ? volunteer : volunteer * (1 + random.nextInt(12))));
        facts.put("disregardGranted", known(random.nextInt(2)));
        facts.put("disregardGranted.r", known(random.nextInt(2)));
        facts.put("disregardGranted.y", known(random.nextInt(4) == 0 ? 1 : 0));
        facts.put("disregardGranted.z", known(random.nextInt(4) == 0 ? 1 : 0));
        facts.put("disregardGranted.aa", known(random.nextInt(2)));
        facts.put("disregardMonthsUsed", known(about(6)));
        facts.put("disregardMonthsUsed.r", known(about(30)));
        facts.put("disregardMonthsUsed.z", known(about(12)));
        return new DrawnUnit.Person(facts);
    }

    /** Months used, often the last ones of the term or the first after it. */
    private int about(int term) {
        return random.nextInt(3) == 0 ? term - 1 + random.nextInt(2) : random.nextInt(2 * term);
    }

    private long known(long value) {
        return !complete && random.nextInt(60) == 0 ? UNKNOWN : value;
    }

    private long birthDate(Role role) {
        if (role == Role.CHILD && random.nextInt(2) == 0) {
            return month.atDay(1).toEpochDay() - random.nextInt(18 * 365);
        }
        LocalDate date = random.nextInt(3) == 0
                ? month.atDay(1).minusDays(random.nextInt(95 * 365)).minusYears(1)
                : month.atDay(1)
                        .minusMonths(AGES[random.nextInt(AGES.length)])
                        .plusDays(random.nextInt(4) == 0 ? random.nextInt(62) - 31 : random.nextInt(3) - 1);
        return date.toEpochDay();
    }

    private long amount() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> norms[random.nextInt(norms.length)] + random.nextInt(3) - 1;
            case 2 -> random.nextInt(3);
            case 3 -> 2 + 4L * random.nextInt(50_000); // a quarter of it ends in half a cent
            case 4 -> 5 + 10L * random.nextInt(20_000); // so does 30 percent
            case 5 -> 4 * (20_000 + random.nextInt(10_000)) + random.nextInt(3) - 1; // about the maximum
            case 6 -> random.nextInt(1_000_000);
            default -> random.nextInt(200_000);
        };
    }
}
