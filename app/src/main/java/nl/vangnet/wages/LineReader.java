package nl.vangnet.wages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.vangnet.rulegraph.Money;

/** Reads one line and checks what can be checked without knowing anybody. */
final class LineReader {
    static final List<String> COLUMNS = List.of(
            "bsn",
            "geslachtsnaam",
            "loonheffingennummer",
            "werkgever",
            "volgnummer",
            "begin",
            "eind",
            "tijdvak",
            "soort",
            "netto",
            "versie",
            "einde_inkomstenverhouding");

    /** No wage over one period is this high; what is higher is cents read as euros, or a slip of the finger. */
    static final Money LIMIT = Money.ofCents(20_000_00);

    /** A wage that is older changes no benefit any more. */
    static final int YEARS_OPEN = 5;

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15},\\d{2}");
    private static final Pattern OTHER_SIGN = Pattern.compile("-?[\\d.,']*[.'][\\d.,']*");
    private static final Pattern HUGE = Pattern.compile("-?\\d{16,},\\d{2}");
    private static final Pattern NAME = Pattern.compile("\\P{Cntrl}{1,100}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final YearMonth firstMonth;
    private final LocalDate today;

    /**
     * What lines are held against.
     *
     * @param firstMonth the first month of which the law is known
     */
    LineReader(YearMonth firstMonth, LocalDate today) {
        YearMonth oldest = YearMonth.from(today.minusYears(YEARS_OPEN));
        this.firstMonth = firstMonth.isAfter(oldest) ? firstMonth : oldest;
        this.today = today;
    }

    /** A line is not let in. */
    static final class Rejected extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        Rejected(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    WageLine read(List<String> columns) throws Rejected {
        if (columns.size() != COLUMNS.size()) {
            throw new Rejected(Reason.COLUMNS);
        }
        require(isBsn(columns.get(0)), Reason.BSN);
        String surname = columns.get(1).strip();
        require(NAME.matcher(surname).matches(), Reason.NAME);
        require(columns.get(2).matches("\\d{9}L\\d{2}"), Reason.PAYROLL_NUMBER);
        String employer = columns.get(3).strip();
        require(NAME.matcher(employer).matches(), Reason.EMPLOYER);
        int relation = number(columns.get(4), Reason.RELATION_NUMBER);
        LocalDate from = day(columns.get(5));
        LocalDate to = day(columns.get(6));
        require(!to.isBefore(from), Reason.END_BEFORE_BEGIN);
        PayPeriod period = known(PayPeriod::ofCode, columns.get(7), Reason.PERIOD);
        require(!to.isAfter(period.lastDay(from)), Reason.PERIOD_TOO_LONG);
        WageKind kind = known(WageKind::ofCode, columns.get(8), Reason.KIND);
        Money net = amount(columns.get(9));
        require(Math.abs(net.cents()) <= LIMIT.cents(), Reason.TOO_LARGE);
        int version = number(columns.get(10), Reason.VERSION);
        LocalDate end = columns.get(11).isEmpty() ? null : day(columns.get(11));
        require(end == null || !end.isBefore(from), Reason.END_BEFORE_BEGIN);
        require(!YearMonth.from(from).isBefore(firstMonth), Reason.TOO_OLD);
        require(!from.isAfter(today) && !to.isAfter(YearMonth.from(today).atEndOfMonth()), Reason.FUTURE);
        return new WageLine(
                columns.get(0), surname, columns.get(2), employer, relation, from, to, period, kind, net, version, end);
    }

    /** Reads an amount as a wage file writes it: {@code 1401,50}. A sign is never guessed at. */
    static Money amount(String text) throws Rejected {
        if (AMOUNT.matcher(text).matches()) {
            return Money.ofCents(Long.parseLong(text.replace(",", "")));
        }
        require(!OTHER_SIGN.matcher(text).matches(), Reason.DECIMAL_SIGN);
        require(!HUGE.matcher(text).matches(), Reason.TOO_LARGE);
        throw new Rejected(Reason.AMOUNT);
    }

    private static LocalDate day(String text) throws Rejected {
        try {
            require(DAY.matcher(text).matches(), Reason.DATE);
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw (Rejected) new Rejected(Reason.DATE).initCause(e);
        }
    }

    private static int number(String text, Reason otherwise) throws Rejected {
        require(text.matches("[1-9]\\d{0,8}"), otherwise);
        return Integer.parseInt(text);
    }

    private static <T> T known(Function<String, Optional<T>> codes, String code, Reason otherwise) throws Rejected {
        return codes.apply(code).orElseThrow(() -> new Rejected(otherwise));
    }

    private static void require(boolean right, Reason otherwise) throws Rejected {
        if (!right) {
            throw new Rejected(otherwise);
        }
    }

    /** Nine digits of which nine times the first, eight times the second and so on, less the last, is a multiple of eleven. */
    private static boolean isBsn(String text) {
        if (!text.matches("\\d{9}")) {
            return false;
        }
        int sum = -(text.charAt(8) - '0');
        for (int place = 0; place < 8; place++) {
            sum += (9 - place) * (text.charAt(place) - '0');
        }
        return sum % 11 == 0 && !text.equals("000000000");
    }
}
