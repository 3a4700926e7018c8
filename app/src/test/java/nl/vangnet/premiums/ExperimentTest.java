package nl.vangnet.premiums;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.income.MonthRuns;
import nl.vangnet.payments.Batches;
import nl.vangnet.payments.Ledger;
import nl.vangnet.payments.LedgerAccount;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The published case of the Amsterdam experiment, from wages to the account: half of the wages of February to June 2018, paid in June. */
@VangnetTest
@TestPropertySource(properties = "vangnet.municipality=amsterdam")
class ExperimentTest {
    private static final YearMonth JUNE = YearMonth.of(2018, 6);
    private static final Instant KNOWN = Instant.parse("2018-06-24T16:00:00Z");

    @Autowired
    private DSLContext sql;

    @Autowired
    private MonthRuns runs;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Batches batches;

    @Test
    void pietersWagesBecomeAPaymentOf475InJune() {
        sql.execute("insert into municipality values (true, 'Amsterdam', 'test', 1, true, now())");
        sql.execute("insert into area values (1, 'Haven', 'West')");
        sql.execute("insert into staff values (1, 'Sanne', 'INCOME_CONSULTANT', '0800')");
        sql.execute("insert into person (id, name, sort_name) values (1, 'Pieter', 'pieter')");
        sql.execute("insert into benefit_unit (id, applicant_id, area_id, street, house_number, postcode,"
                + " case_manager_id, income_consultant_id) values (1, 1, 1, 'Kade', 1, '1000 AA', 1, 1)");
        sql.execute(
                "insert into member (fact, known_since, unit_id, person_id, role, kind, entitled, birth_date, from_day,"
                        + " source) values (1, '2018-01-01', 1, 1, 'APPLICANT', 'ORDINARY', true, '1980-05-01', '2018-01-01', 'brp')");
        sql.execute("insert into entitlement (fact, known_since, unit_id, from_day, source)"
                + " values (2, '2018-01-01', 1, '2018-01-01', 'besluit')");
        sql.execute(
                "insert into disregard_decision (fact, known_since, unit_id, person_id, disregard, granted, from_month,"
                        + " months_used_before, source) values (3, '2018-01-01', 1, 1, 'n', false, '2018-01-01', 0, 'besluit')");
        List<Integer> wages = List.of(300, 200, 0, 150, 300);
        for (int i = 0; i < wages.size(); i++) {
            YearMonth month = YearMonth.of(2018, 2).plusMonths(i);
            sql.execute(
                    "insert into income (fact, known_since, unit_id, person_id, kind, component, from_day, to_day, net, estimate,"
                            + " source) values (?, '2018-06-20', 1, 1, 'WAGE', 'REGULAR', ?, ?, ?, false, 'loonstrook')",
                    10 + i,
                    month.atDay(1),
                    month.atEndOfMonth(),
                    wages.get(i) * 100L);
            runs.start(month, KNOWN);
        }
        runs.finish(JUNE, _ -> {});

        batches.make(new Batches.Order("juni", JUNE, JUNE.atDay(25), 1), KNOWN.plusSeconds(3600));

        assertThat(sql.fetchSingle("select cents, held_back, above from premium_payment")
                        .intoList())
                .containsExactly(47_500L, 0L, 0L);
        assertThat(ledger.balance(LedgerAccount.RESERVED, 1, JUNE, nl.vangnet.payments.Component.PREMIUM))
                .hasToString("0.00");
        assertThat(sql.fetchSingle("select sum(cents)::bigint from posting where account in ('PAYABLE', 'IN_FILE')"
                                + " and component = 'PREMIUM'")
                        .get(0, Long.class))
                .isEqualTo(47_500L);
    }
}
