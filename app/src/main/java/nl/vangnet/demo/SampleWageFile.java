package nl.vangnet.demo;

import java.io.IOException;
import java.io.Writer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import nl.vangnet.population.Household;
import nl.vangnet.population.Job;
import nl.vangnet.population.Municipality;
import nl.vangnet.population.Resident;
import nl.vangnet.population.WageStatement;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.wages.PayPeriod;
import nl.vangnet.wages.WageFileWriter;
import nl.vangnet.wages.WageKind;
import nl.vangnet.wages.WageLine;
import org.jspecify.annotations.Nullable;

/**
 * Writes the wage file of one month of an invented municipality, as a supplier would deliver it: with wages of a month and of four weeks,
 * holiday pay, several employers, wages that are taken back, corrections of the month before, and lines that are really about somebody else.
 */
final class SampleWageFile {
    /** Of one worker in so many the month before is corrected. */
    private static final int ONE_IN_IS_CORRECTED = 20;
    /** And of one in so many the first line has the name of somebody else. */
    private static final int ONE_IN_IS_MISTAKEN = 100;

    private static final Money CORRECTION = Money.ofCents(12_34);

    private final Municipality municipality;
    private final YearMonth month;
    private final WageFileWriter file;

    private SampleWageFile(Municipality municipality, YearMonth month, WageFileWriter file) {
        this.municipality = municipality;
        this.month = month;
        this.file = file;
    }

    /** Writes the file about a month of the window of the municipality. The writer stays open. */
    static void write(Municipality municipality, YearMonth month, LocalDate madeOn, Writer to) throws IOException {
        WageFileWriter file = new WageFileWriter(to, municipality.name(), month + "-voorbeeld", madeOn);
        SampleWageFile sample = new SampleWageFile(municipality, month, file);
        for (int index = 0; index < municipality.size(); index++) {
            sample.add(municipality.household(index));
        }
        file.end();
    }

    private void add(Household household) throws IOException {
        for (int number = 0; number < household.jobs().size(); number++) {
            Job job = household.jobs().get(number);
            Resident worker = household.residents().get(job.resident());
            String bsn = worker.bsn();
            WageStatement statement = last(household, number, month);
            if (bsn != null && statement != null && lasts(job)) {
                add(household, job, new Named(bsn, worker.name().surname(), number + 1), statement);
            }
        }
    }

    /** Whose wages, and which of the person's relations. */
    private record Named(String bsn, String surname, int relation) {}

    private void add(Household household, Job job, Named worker, WageStatement statement) throws IOException {
        boolean fourWeeks = job.fourWeekly();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate from = fourWeeks && monday.plusDays(27).isAfter(month.atEndOfMonth())
                ? month.atDay(1)
                : fourWeeks ? monday : month.atDay(1);
        PayPeriod period = fourWeeks ? PayPeriod.FOUR_WEEKS : PayPeriod.MONTH;
        Money net = statement.net().minus(statement.holidayPay());
        // The statement holds the amount per month, which is 13/12 of four weeks.
        Money paid = fourWeeks ? Money.ofCents(net.cents() * 12 / 13) : net;
        int person = household.clientNumber();
        if (person % ONE_IN_IS_MISTAKEN == 0 || statement.belongsToSomeoneElse()) {
            Named mistaken = new Named(worker.bsn, someoneElse(household), worker.relation);
            file.add(line(job, mistaken, from, period, WageKind.REGULAR, paid, 1));
        }
        file.add(line(job, worker, from, period, WageKind.REGULAR, paid, 1));
        if (statement.holidayPay().cents() != 0) {
            file.add(line(
                    job, worker, month.atDay(1), PayPeriod.MONTH, WageKind.HOLIDAY_PAY, statement.holidayPay(), 1));
        }
        WageStatement before = last(household, worker.relation - 1, month.minusMonths(1));
        if (!fourWeeks && person % ONE_IN_IS_CORRECTED == 0 && before != null) {
            file.add(line(
                    job,
                    worker,
                    month.minusMonths(1).atDay(1),
                    PayPeriod.MONTH,
                    WageKind.REGULAR,
                    before.net().plus(CORRECTION),
                    2));
        }
    }

    private WageLine line(
            Job job, Named worker, LocalDate from, PayPeriod period, WageKind kind, Money net, int version) {
        LocalDate end = job.end();
        boolean ends = end != null && YearMonth.from(end).equals(month) && !end.isBefore(from);
        return new WageLine(
                worker.bsn,
                worker.surname,
                payrollNumber(job.employer()),
                job.employer(),
                worker.relation,
                from,
                period.lastDay(from),
                period,
                kind,
                net,
                version,
                ends ? end : null);
    }

    private boolean lasts(Job job) {
        LocalDate end = job.end();
        return !YearMonth.from(job.start()).isAfter(month)
                && (end == null || !YearMonth.from(end).isBefore(month));
    }

    private String someoneElse(Household household) {
        int index = (household.clientNumber() + 1) % municipality.size();
        return municipality.household(index).applicant().name().surname() + "-Anders";
    }

    private static @Nullable WageStatement last(Household household, int job, YearMonth month) {
        return household.wageStatements().stream()
                .filter(statement -> statement.job() == job && statement.month().equals(month))
                .reduce((_, last) -> last)
                .orElse(null);
    }

    /** Invented, and the same for the same employer. */
    static String payrollNumber(String employer) {
        return String.format(Locale.ROOT, "00%07dL01", Math.floorMod(employer.hashCode(), 10_000_000));
    }
}
