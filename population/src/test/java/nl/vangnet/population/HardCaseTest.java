package nl.vangnet.population;

import static nl.vangnet.population.Waterstad.CITY;
import static nl.vangnet.population.Waterstad.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Role;
import nl.vangnet.population.WageStatement.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardCaseTest {
    @ParameterizedTest
    @EnumSource
    void aMarkComesWithTheDataItMeans(HardCase kind) {
        List<Household> homes =
                CITY.stream().filter(home -> home.hardCases().contains(kind)).toList();

        assertThat(homes).hasSizeGreaterThanOrEqualTo(20).allMatch(home -> isReal(kind, home));
    }

    @Test
    void aShortWindowHoldsTheHardCasesThatFitInIt() {
        Municipality february = Municipality.generate(Profile.AREA, 5, YearMonth.of(2026, 2), 1);

        assertThat(february.households().flatMap(home -> home.hardCases().stream()))
                .contains(HardCase.BIRTH_MID_MONTH)
                .doesNotContain(
                        HardCase.HOLIDAY_PAY_IN_MAY,
                        HardCase.ZERO_HOURS_WITH_FIVE_WEEK_MONTH,
                        HardCase.RETROACTIVE_NORM_CHANGE);
    }

    @Test
    void everySeedHasRoomForTheHardCasesInItsArea() {
        for (long seed = 0; seed < 50; seed++) {
            Municipality area = Municipality.generate(Profile.AREA, seed, Waterstad.LAST_MONTH, Waterstad.MONTHS);

            assertThat(area.households()
                            .flatMap(home -> home.hardCases().stream())
                            .distinct())
                    .as("seed %d", seed)
                    .hasSize(HardCase.values().length);
        }
    }

    @Test
    void aPlanThatFindsTooFewSaysWhichHardCaseIsShort() {
        Cell couldBeNobody = new Cell(
                AgeClass.FROM_55_TO_65,
                RegisteredForm.SINGLE,
                Sex.M,
                Origin.NETHERLANDS,
                Education.MBO,
                DurationClass.OVER_10_YEARS,
                false);
        HardCasePlan plan = new HardCasePlan(new Streams(1), WINDOW, unit -> couldBeNobody);

        assertThatThrownBy(() -> plan.plant(0, 100, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 too few")
                .hasMessageContaining("NEEDS_INTERPRETER");
    }

    private static boolean isReal(HardCase kind, Household home) {
        Resident partner = home.partner();
        return switch (kind) {
            case NO_TELEPHONE, POST_NOT_OPENED, SECRET_ADDRESS, EMPLOYEE_IS_CLIENT, RELATIVE_OF_CASE_MANAGER -> true;
            case NEEDS_INTERPRETER -> home.origin() != Origin.NETHERLANDS;
            case ADMINISTRATION_WITH_TWO_ACCOUNTS ->
                home.accounts().stream()
                        .map(BankAccount::use)
                        .toList()
                        .equals(List.of(BankAccount.Use.ADMINISTRATION, BankAccount.Use.LIVING_MONEY));
            case IBAN_CHANGED_BEFORE_RUN -> {
                LocalDate change = home.accounts().get(0).from();
                yield change.equals(WINDOW.last().atDay(23))
                        && change.minusDays(1).equals(home.accounts().get(1).until())
                        && !home.iban().equals(home.accounts().get(1).iban());
            }
            case PARTNER_DETAINED -> partner != null && !partner.entitled();
            case CO_RESIDENT_TURNS_21 -> hasBirthday(home, 21);
            case CO_RESIDENT_TURNS_27 -> hasBirthday(home, 27);
            case BIRTH_MID_MONTH ->
                home.residents().stream()
                        .anyMatch(r -> r.role() == Role.CHILD
                                && isMidMonth(r.birthDate())
                                && r.movedIn().equals(r.birthDate()));
            case DEATH_MID_MONTH ->
                partner != null && partner.departure() == Departure.DIED && isMidMonth(partner.movedOut());
            case SEPARATION_MID_MONTH ->
                partner != null && partner.departure() == Departure.SEPARATED && isMidMonth(partner.movedOut());
            case RETROACTIVE_NORM_CHANGE ->
                home.residents().stream()
                        .anyMatch(r -> isMidMonth(r.movedIn())
                                && r.coResidentKind() == CoResidentKind.ORDINARY
                                && !r.birthDate().plusYears(27).isAfter(r.movedIn())
                                && YearMonth.from(r.reportedOn())
                                        .isAfter(YearMonth.from(r.movedIn()).plusMonths(1)));
            case TWO_JOBS ->
                home.jobs().size() == 2
                        && home.jobs().get(0).resident() == home.jobs().get(1).resident();
            case ZERO_HOURS_WITH_FIVE_WEEK_MONTH ->
                home.jobs().stream()
                        .anyMatch(job -> job.weeklyHours() == 0
                                && job.contract() == Contract.FLEXIBLE
                                && job.payPeriod() == PayPeriod.FOUR_FOUR_FIVE_WEEKS);
            case FOUR_WEEKLY_WAGE -> home.jobs().stream().anyMatch(Job::fourWeekly);
            case HOLIDAY_PAY_IN_MAY ->
                home.wageStatements().stream()
                        .anyMatch(s -> s.month().getMonth() == Month.MAY
                                && s.holidayPay().cents() > 0
                                && s.holidayPay().compareTo(s.net()) < 0);
            case NEGATIVE_WAGE_CORRECTION ->
                home.wageStatements().stream()
                        .anyMatch(s -> s.kind() == Kind.CORRECTION && s.net().isNegative());
            case DOUBLE_REGISTERED ->
                CITY.stream()
                                .filter(other -> other.hardCases().contains(kind))
                                .filter(other -> other.applicant()
                                        .name()
                                        .equals(home.applicant().name()))
                                .filter(other -> other.applicant()
                                        .birthDate()
                                        .equals(home.applicant().birthDate()))
                                .count()
                        == 2;
            case NAME_WITH_DIACRITICS -> home.applicant().name().full().chars().anyMatch(c -> c > 127);
            case NAME_OF_60_CHARACTERS -> home.applicant().name().full().length() == 60;
            case NAME_OF_ONE_WORD ->
                home.applicant().name().given().isEmpty()
                        && !home.applicant().name().full().contains(" ");
        };
    }

    private static boolean hasBirthday(Household home, int age) {
        return home.residents().stream()
                .anyMatch(r -> isMidMonth(r.birthDate().plusYears(age))
                        && (r.role() == Role.CO_RESIDENT || r.role() == Role.CHILD)
                        && r.coResidentKind() == CoResidentKind.ORDINARY);
    }

    private static boolean isMidMonth(@Nullable LocalDate day) {
        return day != null
                && day.getDayOfMonth() >= 10
                && day.getDayOfMonth() <= 20
                && !day.isBefore(WINDOW.firstDay())
                && !day.isAfter(WINDOW.lastDay());
    }
}
