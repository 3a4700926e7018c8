package nl.vangnet.clients;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.vangnet.VangnetTest;
import nl.vangnet.clients.ClientFile.Earnings;
import nl.vangnet.clients.ClientFile.Member;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.Income;
import nl.vangnet.schema.tables.records.IncomeRecord;
import nl.vangnet.schema.tables.records.MemberRecord;
import nl.vangnet.schema.tables.records.WorkRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
class ClientFilesTest {
    @Autowired
    private ClientFiles files;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void aStatementTakesThePlaceOfTheEstimateBeforeIt() {
        Income estimate = INCOME.as("estimate");
        IncomeRecord stated = sql.select(INCOME.fields())
                .from(INCOME)
                .join(estimate)
                .on(
                        estimate.WORK.eq(INCOME.WORK),
                        estimate.FROM_DAY.eq(INCOME.FROM_DAY),
                        estimate.TO_DAY.eq(INCOME.TO_DAY),
                        estimate.ESTIMATE.isTrue())
                .where(INCOME.ESTIMATE.isFalse(), Versions.isLast(INCOME))
                .orderBy(INCOME.FROM_DAY.desc(), INCOME.FACT)
                .limit(1)
                .fetchSingleInto(INCOME);
        List<Earnings> inMonth = earnings(stated.getUnitId(), YearMonth.from(stated.getFromDay()));
        assertThat(inMonth).anySatisfy(earned -> {
            assertThat(earned.net()).isEqualTo(Money.ofCents(stated.getNet()));
            assertThat(earned.estimate()).isFalse();
        });
        assertThat(inMonth).noneMatch(Earnings::estimate);
    }

    @Test
    @Transactional
    void workOfWhichNothingWasStatedIsNamedAndAWithdrawnStatementIsNoAmount() {
        long unit = sql.select(MEMBER.UNIT_ID)
                .from(MEMBER)
                .whereNotExists(select(INCOME.FACT).from(INCOME).where(INCOME.UNIT_ID.eq(MEMBER.UNIT_ID)))
                .orderBy(MEMBER.FACT)
                .limit(1)
                .fetchSingle(row -> row.value1());
        MemberRecord member = sql.selectFrom(MEMBER)
                .where(MEMBER.UNIT_ID.eq(unit))
                .orderBy(MEMBER.FACT)
                .limit(1)
                .fetchSingle();
        YearMonth last = files.of(unit).months().getFirst().month();
        WorkRecord work = sql.newRecord(WORK);
        work.setFact(Long.MAX_VALUE);
        work.setKnownSince(clock.instant().atOffset(ZoneOffset.UTC));
        work.setUnitId(unit);
        work.setPersonId(member.getPersonId());
        work.setEmployer("Bakkerij De Korenaar");
        work.setFromMonth(last.minusMonths(1).atDay(1));
        work.setSource("polisadministratie");
        work.insert();
        IncomeRecord withdrawn = sql.newRecord(INCOME);
        withdrawn.setFact(Long.MAX_VALUE - 1);
        withdrawn.setKnownSince(work.getKnownSince());
        withdrawn.setUnitId(unit);
        withdrawn.setPersonId(member.getPersonId());
        withdrawn.setKind("WAGE");
        withdrawn.setWork(work.getFact());
        withdrawn.setComponent("REGULAR");
        withdrawn.setFromDay(last.atDay(1));
        withdrawn.setToDay(last.atEndOfMonth());
        withdrawn.setEstimate(false);
        withdrawn.setSource("ingetrokken");
        withdrawn.insert();
        assertThat(files.of(unit).earnings())
                .extracting(Earnings::month, Earnings::employer, Earnings::net, earned -> earned.origin() == null)
                .containsExactly(
                        tuple(last, "Bakkerij De Korenaar", null, false),
                        tuple(last.minusMonths(1), "Bakkerij De Korenaar", null, true));
    }

    @Test
    void whoHasLeftStandsLastWithTheLastDay() {
        LocalDate today = LocalDate.now(clock);
        long unit = sql.select(MEMBER.UNIT_ID)
                .from(MEMBER)
                .where(MEMBER.TO_DAY.lt(today), Versions.isLast(MEMBER))
                .orderBy(MEMBER.FACT)
                .limit(1)
                .fetchSingle(row -> row.value1());
        List<Member> household = files.of(unit).household();
        assertThat(household.getLast().former()).isTrue();
        assertThat(household.getLast().to()).isBefore(today);
        assertThat(household).isSortedAccordingTo(Comparator.comparing(Member::former));
        assertThat(household.getFirst().roleKey()).isEqualTo("klant.rol.aanvrager");
        assertThat(household).extracting(Member::name).doesNotHaveDuplicates();
    }

    @Test
    void everyDeterminedMonthStandsOnceTheLatestFirst() {
        long unit = sql.select(BENEFIT_UNIT.ID)
                .from(BENEFIT_UNIT)
                .orderBy(BENEFIT_UNIT.ID)
                .limit(1)
                .fetchSingle(row -> row.value1());
        List<Amount> months = files.of(unit).months();
        List<YearMonth> expected = sql.selectDistinct(DETERMINATION.MONTH)
                .from(DETERMINATION)
                .where(DETERMINATION.UNIT_ID.eq(unit))
                .orderBy(DETERMINATION.MONTH.desc())
                .fetch(row -> YearMonth.from(row.value1()));
        assertThat(months).extracting(Amount::month).containsExactlyElementsOf(expected);
    }

    @Test
    void theMonthsUsedOfADisregardAreThoseBeforeAndThoseDeterminedHere() {
        var one = sql.fetchSingle("""
                select decision.unit_id, decision.months_used_before, count(*) as here
                from disregard_decision decision
                join (
                    select distinct on (unit_id, month) unit_id, used_disregards
                    from determination order by unit_id, month, known_at desc) last using (unit_id)
                where decision.disregard = 'n' and months_used_before > 0
                    and 'n:' || decision.person_id = any (used_disregards)
                group by decision.fact, decision.unit_id, months_used_before
                order by decision.fact limit 1""");
        int here = Objects.requireNonNull(one.get("here", Integer.class));
        int before = Objects.requireNonNull(one.get("months_used_before", Integer.class));
        assertThat(here).isPositive();
        assertThat(files.of(Objects.requireNonNull(one.get("unit_id", Long.class)))
                        .disregards())
                .anySatisfy(disregard -> assertThat(disregard.monthsUsed()).isEqualTo(before + here));
    }

    private List<Earnings> earnings(long unit, YearMonth month) {
        return files.of(unit).earnings().stream()
                .filter(earned -> earned.month().equals(month))
                .toList();
    }
}
