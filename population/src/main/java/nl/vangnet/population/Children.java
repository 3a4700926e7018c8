package nl.vangnet.population;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import nl.vangnet.population.Streams.Purpose;
import org.jspecify.annotations.Nullable;

/** The minor children at home: how many, and born when. */
final class Children {
    /** Age of the youngest child of single parents (CBS, end of 2006): under 5, 5-10, the rest. */
    private static final double[] YOUNGEST = {0.34, 0.29, 0.37};

    private static final int[] YOUNGEST_FROM = {0, 5, 11};
    private static final int[] YOUNGEST_TO = {4, 10, 17};
    private static final int LEAST_DAYS_APART = 320;
    private static final int MOST_DAYS_APART = 1_500;

    private final Streams streams;
    private final Window window;
    private final Ages ages;
    private final Names names;

    Children(Streams streams, Window window, Ages ages, Names names) {
        this.streams = streams;
        this.window = window;
        this.ages = ages;
        this.names = names;
    }

    List<Resident> draw(Unit unit, LocalDate assistanceFrom, Resident applicant, @Nullable Resident partner) {
        RandomGenerator random = streams.of(Purpose.CHILDREN, unit.number());
        int count = count(random, unit.cell());
        List<Resident> children = new ArrayList<>();
        int person = partner == null ? 1 : 2;
        for (LocalDate birthDate : birthDates(random, unit, count, applicant, partner)) {
            Sex sex = random.nextBoolean() ? Sex.F : Sex.M;
            LocalDate movedIn = Ages.later(birthDate, applicant.movedIn());
            children.add(new Resident(
                    names.drawChild(
                            Families.nameStream(streams, unit.number(), person++),
                            unit.cell().origin(),
                            sex,
                            applicant.name()),
                    null,
                    birthDate,
                    sex,
                    Role.CHILD,
                    CoResidentKind.ORDINARY,
                    true,
                    movedIn,
                    null,
                    null,
                    Ages.later(movedIn, assistanceFrom)));
        }
        return children;
    }

    private static int count(RandomGenerator random, Cell cell) {
        return switch (cell.form()) {
            case SINGLE ->
                cell.age().isMiddle() && Draw.chance(random, Assumed.REGISTERED_SINGLES_WITH_CHILDREN)
                        ? count(random, Assumed.CHILDREN_OF_SINGLES)
                        : 0;
            case SINGLE_PARENT -> count(random, Assumed.CHILDREN_OF_SINGLES);
            case COUPLE_NO_CHILD -> 0;
            case COUPLE_WITH_CHILD -> count(random, Assumed.CHILDREN_OF_COUPLES);
        };
    }

    private static int count(RandomGenerator random, double[] shares) {
        int count = 1 + Draw.index(random, shares);
        return count == 4 && random.nextInt(5) == 0 ? 5 : count;
    }

    /** Oldest last. Fewer than asked when the parents are too young, or the youngest is too old, for more minor children. */
    private List<LocalDate> birthDates(
            RandomGenerator random, Unit unit, int count, Resident applicant, @Nullable Resident partner) {
        List<LocalDate> born = new ArrayList<>();
        if (count == 0) {
            return born;
        }
        LocalDate earliest = earliest(applicant, partner);
        LocalDate latest = latest(applicant, partner);
        LocalDate next = unit.planted() == HardCase.BIRTH_MID_MONTH
                ? ages.midMonth(unit, window.recent())
                : youngest(random, earliest, latest);
        born.add(next);
        for (int left = count - 1; left > 0; left--) {
            long room = ChronoUnit.DAYS.between(earliest, next) / left;
            if (room < LEAST_DAYS_APART) {
                break;
            }
            next = next.minusDays(random.nextLong(LEAST_DAYS_APART, Math.min(MOST_DAYS_APART, room) + 1));
            born.add(next);
        }
        return born;
    }

    private LocalDate youngest(RandomGenerator random, LocalDate earliest, LocalDate latest) {
        LocalDate[] from = new LocalDate[YOUNGEST.length];
        LocalDate[] to = new LocalDate[YOUNGEST.length];
        double[] weight = new double[YOUNGEST.length];
        for (int i = 0; i < YOUNGEST.length; i++) {
            from[i] = Ages.later(
                    earliest, window.lastDay().minusYears(YOUNGEST_TO[i] + 1).plusDays(1));
            to[i] = Ages.earlier(latest, window.lastDay().minusYears(YOUNGEST_FROM[i]));
            weight[i] = from[i].isAfter(to[i]) ? 0 : YOUNGEST[i];
        }
        int chosen = Draw.index(random, weight);
        return Draw.date(random, from[chosen], to[chosen]);
    }

    /** Nobody is a parent before sixteen, and whoever turned 18 is no minor child. */
    private LocalDate earliest(Resident applicant, @Nullable Resident partner) {
        LocalDate minor = window.lastDay().minusYears(18).plusDays(1);
        LocalDate youngestParent =
                partner == null ? applicant.birthDate() : Ages.later(applicant.birthDate(), partner.birthDate());
        return Ages.later(minor, youngestParent.plusYears(Assumed.YOUNGEST_PARENT));
    }

    private LocalDate latest(Resident applicant, @Nullable Resident partner) {
        LocalDate latest = Ages.earlier(window.lastDay(), tooOld(applicant));
        return partner == null ? latest : Ages.earlier(latest, tooOld(partner));
    }

    private static LocalDate tooOld(Resident parent) {
        int age = parent.sex() == Sex.F ? Assumed.OLDEST_MOTHER : Assumed.OLDEST_FATHER;
        return parent.birthDate().plusYears(age + 1);
    }
}
