package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.MEMBER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.Role;
import nl.vangnet.law.Wealth;
import nl.vangnet.schema.Sequences;
import nl.vangnet.schema.tables.records.WealthItemRecord;
import nl.vangnet.schema.tables.records.WealthRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** What some households have: savings and a loan, an inheritance above the limit, gifts that nobody judged yet. Which follows from the number. */
final class DemoWealth {
    /** One in so many clients. */
    private static final int ONE_IN = 20;

    private final DSLContext sql;
    private final YearMonth month;
    private final ZoneId zone;
    private final List<TableRecord<?>> tests = new ArrayList<>();
    private final List<TableRecord<?>> items = new ArrayList<>();

    DemoWealth(DSLContext sql, YearMonth month, ZoneId zone) {
        this.sql = sql;
        this.month = month;
        this.zone = zone;
    }

    void keep() {
        sql.select(
                        BENEFIT_UNIT.ID,
                        BENEFIT_UNIT.INCOME_CONSULTANT_ID,
                        field(lives(Role.PARTNER, noCondition())),
                        field(lives(
                                Role.CHILD, MEMBER.BIRTH_DATE.gt(month.atDay(1).minusYears(17)))))
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.mod(ONE_IN).eq(0L))
                .orderBy(BENEFIT_UNIT.ID)
                .forEach(row -> keep(row.value1(), row.value2(), household(row.value3(), row.value4())));
        sql.batchInsert(tests).execute();
        sql.batchInsert(items).execute();
    }

    private static Condition lives(Role role, Condition who) {
        return exists(selectOne()
                .from(MEMBER)
                .where(MEMBER.UNIT_ID.eq(BENEFIT_UNIT.ID), MEMBER.ROLE.eq(role.name()), MEMBER.TO_DAY.isNull(), who));
    }

    private static Wealth.Household household(boolean partner, boolean child) {
        return partner ? Wealth.Household.COUPLE : child ? Wealth.Household.LONE_PARENT : Wealth.Household.SINGLE;
    }

    private void keep(long unit, long author, Wealth.Household household) {
        LocalDate start = month.minusMonths(10).atDay(12);
        LocalDate recent = month.minusMonths(1).atDay(6);
        long saved = 300_00 + unit * 7 % 2000 * 100;
        WealthRecord first = test(unit, author, household, start, "bankafschriften, gezien bij de aanvraag");
        item(first, 1, Wealth.Kind.POSSESSION, "betaalrekening en spaarrekening", saved, null);
        item(first, 2, Wealth.Kind.DEBT, "lening bij de kredietbank", 450_00, null);
        if (unit / ONE_IN % 3 == 1) {
            WealthRecord second = test(unit, author, household, recent, "brief van de notaris");
            item(second, 1, Wealth.Kind.POSSESSION, "betaalrekening en spaarrekening", saved, null);
            item(second, 2, Wealth.Kind.RECEIVED, "erfenis van een oom", 19_500_00, null);
        }
        if (unit / ONE_IN % 3 == 2) {
            WealthRecord second =
                    test(unit, author, household, recent, "verteld door de klant; bijschrijvingen gezien");
            item(second, 1, Wealth.Kind.POSSESSION, "betaalrekening", saved, null);
            item(second, 2, Wealth.Kind.GIFTS, "voor een wasmachine, van ouders", 480_00, inYear(recent, 4));
            item(second, 3, Wealth.Kind.GIFTS, "voor de tandarts, van een zus", 950_00, inYear(recent, 1));
        }
    }

    /** A day so many months before, or the first of the year when that is another year. */
    private static LocalDate inYear(LocalDate day, int monthsBefore) {
        LocalDate earlier = day.minusMonths(monthsBefore);
        return earlier.getYear() == day.getYear() ? earlier : day.withDayOfYear(1);
    }

    private WealthRecord test(long unit, long author, Wealth.Household household, LocalDate on, String source) {
        WealthRecord test = new WealthRecord();
        test.setFact(Objects.requireNonNull(sql.nextval(Sequences.FACT_NUMBER)));
        test.setKnownSince(on.plusDays(2).atTime(11, 0).atZone(zone).toOffsetDateTime());
        test.setUnitId(unit);
        test.setOnDay(on);
        test.setHousehold(household.name());
        test.setSource(source);
        test.setAuthorId(author);
        tests.add(test);
        return test;
    }

    private void item(
            WealthRecord test, int line, Wealth.Kind kind, String what, long cents, @Nullable LocalDate received) {
        WealthItemRecord item = new WealthItemRecord();
        item.setFact(test.getFact());
        item.setKnownSince(test.getKnownSince());
        item.setLine(line);
        item.setKind(kind.name());
        item.setWhat(what);
        item.setValue(cents);
        item.setReceived(received);
        items.add(item);
    }
}
