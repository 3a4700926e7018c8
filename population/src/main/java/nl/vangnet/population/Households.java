package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the details of one unit; every call gives the same household again. */
final class Households {
    static final int FIRST_CLIENT_NUMBER = 100_001;

    private static final long SECOND_ACCOUNT = 1_000_000;
    private static final long FORMER_ACCOUNT = 2_000_000;

    private final Window window;
    private final Streams streams;
    private final Ages ages;
    private final Families families;
    private final Streets streets = new Streets();
    private final Work work;
    private final Wages wages;
    private final Disregards disregards;
    private final long firstAccount;

    Households(Window window, Streams streams) {
        this.window = window;
        this.streams = streams;
        ages = new Ages(streams, window);
        families = new Families(streams, window, ages);
        work = new Work(streams, window);
        wages = new Wages(streams, window);
        disregards = new Disregards(streams, window);
        firstAccount = streams.of(Streams.Purpose.IBAN, 0).nextLong(1_000_000_000L);
    }

    /** Everyone at the address, without citizen service numbers. */
    List<Resident> residents(Unit unit) {
        LocalDate birthDate = ages.birthDate(unit);
        return families.draw(unit, ages.assistanceFrom(unit, birthDate), birthDate);
    }

    /** @param residents of this unit, as {@link #residents} gives them, with their numbers */
    Household draw(Unit unit, List<Resident> residents) {
        LocalDate assistanceFrom =
                ages.assistanceFrom(unit, residents.getFirst().birthDate());
        List<Job> jobs = work.draw(unit, assistanceFrom, residents);
        List<WageStatement> statements = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            statements.addAll(wages.draw(unit, assistanceFrom, job, jobs.get(job)));
        }
        Cell cell = unit.cell();
        long months = ChronoUnit.MONTHS.between(YearMonth.from(assistanceFrom), window.last()) + 1;
        return new Household(
                FIRST_CLIENT_NUMBER + unit.number(),
                unit.area(),
                streets.draw(unit, streams),
                accounts(unit, assistanceFrom),
                cell.form(),
                cell.origin(),
                cell.education(),
                assistanceFrom,
                Math.toIntExact(months),
                residents,
                jobs,
                statements,
                disregards.draw(unit, assistanceFrom, residents, jobs),
                unit.planted() == null ? Set.of() : Set.of(unit.planted()));
    }

    private List<BankAccount> accounts(Unit unit, LocalDate assistanceFrom) {
        String iban = Iban.of(firstAccount + unit.number());
        return switch (unit.planted()) {
            case ADMINISTRATION_WITH_TWO_ACCOUNTS -> {
                String living = Iban.of(firstAccount + SECOND_ACCOUNT + unit.number());
                yield List.of(
                        new BankAccount(iban, BankAccount.Use.ADMINISTRATION, assistanceFrom, null),
                        new BankAccount(living, BankAccount.Use.LIVING_MONEY, assistanceFrom, null));
            }
            case IBAN_CHANGED_BEFORE_RUN -> {
                LocalDate change = window.last().atDay(Assumed.LAST_DAY_OF_ARRIVAL);
                String former = Iban.of(firstAccount + FORMER_ACCOUNT + unit.number());
                yield List.of(
                        new BankAccount(iban, BankAccount.Use.OWN, change, null),
                        new BankAccount(former, BankAccount.Use.OWN, assistanceFrom, change.minusDays(1)));
            }
            case null, default -> List.of(new BankAccount(iban, BankAccount.Use.OWN, assistanceFrom, null));
        };
    }
}
