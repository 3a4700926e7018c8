package nl.vangnet.population;

import static nl.vangnet.law.CoResidentKind.COMMERCIAL;
import static nl.vangnet.law.CoResidentKind.ORDINARY;
import static nl.vangnet.law.CoResidentKind.STUDENT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import nl.vangnet.population.Streams.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Who else lives at the address: grown children, relatives, friends, tenants, students. They have ages, so that the limit of 21 years
 * and, since 2023, of 27 years makes a difference for real.
 */
final class CoResidents {
    private final Streams streams;
    private final Window window;
    private final Ages ages;
    private final Names names;

    CoResidents(Streams streams, Window window, Ages ages, Names names) {
        this.streams = streams;
        this.window = window;
        this.ages = ages;
        this.names = names;
    }

    /** @param persons how many others the home has: names are drawn per person */
    List<Resident> draw(Unit unit, LocalDate assistanceFrom, Resident applicant, int persons) {
        return new Home(unit, assistanceFrom, applicant, persons).draw();
    }

    /** The home of one unit, while it is filled. */
    private final class Home {
        private final Unit unit;
        private final LocalDate assistanceFrom;
        private final Resident applicant;
        private final int persons;
        private final RandomGenerator random;
        private final List<Resident> found = new ArrayList<>();

        Home(Unit unit, LocalDate assistanceFrom, Resident applicant, int persons) {
            this.unit = unit;
            this.assistanceFrom = assistanceFrom;
            this.applicant = applicant;
            this.persons = persons;
            this.random = streams.of(Purpose.CO_RESIDENTS, unit.number());
        }

        List<Resident> draw() {
            if (Draw.chance(random, Assumed.CLIENTS_WITH_COST_SHARERS)) {
                for (int left = Draw.index(random, Assumed.COST_SHARERS); left >= 0; left--) {
                    boolean under27 = Draw.chance(random, Assumed.COST_SHARERS_UNDER_27);
                    addStaying(under27 ? bornBetween(21, 26) : bornBetween(27, 64), ORDINARY);
                }
            }
            if (Draw.chance(random, Assumed.HOMES_WITH_COMMERCIAL_TENANT)) {
                addStaying(bornBetween(20, 60), COMMERCIAL);
            }
            if (Draw.chance(random, Assumed.HOMES_WITH_STUDENT)) {
                addStaying(bornBetween(18, 29), STUDENT);
            }
            if (Draw.chance(random, Assumed.HOMES_WITH_CO_RESIDENT_UNDER_21)) {
                addStaying(bornBetween(18, 20), ORDINARY);
            }
            if (Draw.chance(random, Assumed.HOMES_LEFT_BY_CO_RESIDENT_PER_YEAR * window.months() / 12)) {
                addLeft();
            }
            addPlanted();
            return found;
        }

        private void addStaying(LocalDate birthDate, CoResidentKind kind) {
            LocalDate aYearAgo =
                    Ages.later(applicant.movedIn(), window.lastDay().minusYears(1));
            LocalDate movedIn = Draw.chance(random, Assumed.CO_RESIDENTS_MOVED_IN_PAST_YEAR)
                    ? Draw.date(random, aYearAgo, window.lastDay())
                    : Draw.date(random, Ages.later(birthDate, applicant.movedIn()), aYearAgo);
            add(birthDate, kind, movedIn, null, null);
        }

        private void addLeft() {
            LocalDate movedIn = Draw.date(random, applicant.movedIn(), window.lastDay());
            LocalDate from = Ages.later(Ages.later(movedIn, assistanceFrom), window.firstDay());
            LocalDate movedOut = Draw.date(random, from, window.lastDay());
            add(bornBetween(40, 64), ORDINARY, movedIn, movedOut, null);
        }

        private void addPlanted() {
            switch (unit.planted()) {
                case CO_RESIDENT_TURNS_21 -> addBirthday(21);
                case CO_RESIDENT_TURNS_27 -> addBirthday(27);
                case RETROACTIVE_NORM_CHANGE -> {
                    List<YearMonth> months = window.recent();
                    LocalDate movedIn = ages.midMonth(unit, months.subList(0, months.size() - 2));
                    add(
                            bornBetween(29, 64),
                            ORDINARY,
                            movedIn,
                            null,
                            window.last().atDay(15));
                }
                case null, default -> {}
            }
        }

        private void addBirthday(int age) {
            LocalDate birthDate = ages.midMonth(unit, window.recent()).minusYears(age);
            LocalDate movedIn = Ages.later(birthDate, applicant.movedIn());
            add(birthDate, ORDINARY, movedIn, null, null);
        }

        private LocalDate bornBetween(int youngest, int oldest) {
            LocalDate today = window.lastDay();
            return Draw.date(random, today.minusYears(oldest + 1).plusDays(1), today.minusYears(youngest));
        }

        /** @param reportedLate the day, when it was not reported at once */
        private void add(
                LocalDate birthDate,
                CoResidentKind kind,
                LocalDate couldMoveIn,
                @Nullable LocalDate movedOut,
                @Nullable LocalDate reportedLate) {
            Sex sex = random.nextBoolean() ? Sex.F : Sex.M;
            boolean couldBeChild = !birthDate.isBefore(applicant.birthDate().plusYears(Assumed.YOUNGEST_PARENT));
            boolean child = kind != COMMERCIAL
                    && couldBeChild
                    && Draw.chance(random, Assumed.CO_RESIDENTS_WHO_ARE_GROWN_CHILDREN);
            LocalDate movedIn = child ? couldMoveIn : Ages.later(couldMoveIn, birthDate.plusYears(18));
            RandomGenerator name = Families.nameStream(streams, unit.number(), persons + found.size());
            Origin origin = unit.cell().origin();
            found.add(new Resident(
                    child ? names.drawChild(name, origin, sex, applicant.name()) : names.draw(name, origin, sex, null),
                    null,
                    birthDate,
                    sex,
                    child ? Role.CHILD : Role.CO_RESIDENT,
                    kind,
                    true,
                    movedIn,
                    movedOut,
                    movedOut == null ? null : Departure.MOVED_AWAY,
                    reportedLate == null ? Ages.later(movedIn, assistanceFrom) : reportedLate));
        }
    }
}
