package nl.vangnet.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.VangnetTest;
import nl.vangnet.managers.SomeTeam;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class SettlementsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final long BATCH = 900_901;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Settlements settlements;

    /** Over September 500 is due and over October 300 was paid too much: 200 of September goes out, and the letter tells of 500 and of 300. */
    @Test
    void whatIsHeldBackFromABackPaymentIsTakenOffOnce() {
        long unit = new SomeTeam(sql, LocalDate.of(2026, 11, 20)).unit();
        sql.execute(
                "insert into payment_batch values (?, 'letters', ?, ?, now(), ?, 1, 20000, 0, '')",
                BATCH,
                NOVEMBER.atDay(1),
                NOVEMBER.atDay(28),
                SomeTeam.PRESENT);
        transfer(unit, "held back", "OVERPAID", NOVEMBER.minusMonths(2), NOVEMBER.minusMonths(1), 300_00);
        transfer(unit, "paid", "IN_FILE", NOVEMBER.minusMonths(2), null, 200_00);
        transfer(unit, "of the month", "IN_FILE", NOVEMBER, null, 900_00);

        assertThat(settlements.in(unit, NOVEMBER))
                .containsExactly(
                        new Settled(NOVEMBER.minusMonths(2), Money.parse("500"), Settled.PAID_TOO_LITTLE),
                        new Settled(NOVEMBER.minusMonths(1), Money.parse("-300"), Settled.PAID_TOO_MUCH));
    }

    private void transfer(
            long unit, String command, String credit, YearMonth month, @Nullable YearMonth creditMonth, long cents) {
        sql.execute(
                "insert into transfer (command, debit, credit, unit_id, month, credit_month, component, cents, booked_at, batch_id, ground)"
                        + " values (?, 'PAYABLE', ?, ?, ?, ?::date, 'ASSISTANCE', ?, now(), ?, 'test')",
                "letters:" + command,
                credit,
                unit,
                month.atDay(1),
                creditMonth == null ? null : creditMonth.atDay(1),
                cents,
                BATCH);
    }
}
