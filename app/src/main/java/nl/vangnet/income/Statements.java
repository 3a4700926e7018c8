package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DETERMINATION;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Language;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What can be written to a client about the determinations: the decided months, in the words of the client's own page. */
@Component
public class Statements {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;
    private final Benefits benefits;

    Statements(DSLContext sql, Benefits benefits) {
        this.sql = sql;
        this.benefits = benefits;
    }

    /**
     * A month that was decided.
     *
     * @param on the day of the decision, here
     * @param paid assistance less the holiday allowance that is kept for later
     */
    public record Decided(YearMonth month, LocalDate on, Money paid, Money holidayAllowance) {}

    /** The decided months of a unit, the latest first. Of each month the last determination counts; an undecided one is left out. */
    public List<Decided> decided(long unit) {
        return sql
                .select(
                        DETERMINATION.MONTH,
                        DETERMINATION.KNOWN_AT,
                        DETERMINATION.PAID,
                        DETERMINATION.HOLIDAY_ALLOWANCE)
                .distinctOn(DETERMINATION.MONTH)
                .from(DETERMINATION)
                .where(DETERMINATION.UNIT_ID.eq(unit))
                .orderBy(DETERMINATION.MONTH.desc(), DETERMINATION.KNOWN_AT.desc())
                .fetch()
                .stream()
                .filter(row -> row.value3() != null && row.value4() != null)
                .map(row -> new Decided(
                        YearMonth.from(row.value1()),
                        row.value2().atZoneSameInstant(HERE).toLocalDate(),
                        Money.ofCents(row.value3()),
                        Money.ofCents(row.value4())))
                .toList();
    }

    /** A month as the client sees it; empty where the unit has no such month. */
    public Optional<BenefitView> view(long unit, YearMonth month, Language language) {
        return benefits.view(unit, month, language);
    }

    /** One version of a month, 1 for the first; empty where there is no such version. */
    public Optional<BenefitView> version(long unit, YearMonth month, int version, Language language) {
        return benefits.version(unit, month, version, language);
    }
}
