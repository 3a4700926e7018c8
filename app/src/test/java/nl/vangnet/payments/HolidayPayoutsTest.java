package nl.vangnet.payments;

import static nl.vangnet.payments.LedgerAccount.RESERVED;
import static nl.vangnet.payments.World.MAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Participatiewet article 45(1). Each month 1000 euros is paid and 50 kept. */
class HolidayPayoutsTest {
    private static final YearMonth APRIL = YearMonth.of(2026, 4);
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final World world = new World();

    private long unit(@Nullable LocalDate lastDay) {
        long unit = world.unit();
        world.sql.execute(
                "insert into entitlement values (?, ?::timestamptz, ?, ?::date, ?::date, ?, 'besluit', null)",
                unit,
                Instant.parse("2025-01-02T09:00:00Z").atOffset(ZoneOffset.UTC),
                unit,
                LocalDate.of(2025, 1, 1),
                lastDay,
                lastDay == null ? null : "PAID_WORK");
        return unit;
    }

    private String paid(long unit, YearMonth month) {
        Instant decided = month.atDay(20).atStartOfDay().toInstant(ZoneOffset.UTC);
        world.decided(unit, month, decided, 100_000L, 5_000L, "{}");
        return batch(unit, month, decided.plusSeconds(3600));
    }

    private String batch(long unit, YearMonth month, Instant at) {
        long batch = world.batches.make(new Batches.Order("b" + month, month, month.atDay(25), MAKER), at);
        return world.text("select cents::text from payment_line where batch_id = " + batch + " and unit_id = " + unit);
    }

    @Test
    void inJuneWhatWasKeptUpToMayIsPaidAndTheMonthItselfIsKept() {
        long unit = unit(null);
        assertThat(paid(unit, APRIL)).isEqualTo("100000");
        assertThat(paid(unit, MAY)).isEqualTo("100000");
        assertThat(paid(unit, JUNE)).isEqualTo("110000");
        assertThat(world.ledger.balance(RESERVED, unit)).hasToString("50.00");
    }

    @Test
    void whenTheAssistanceEndsAllThatWasKeptIsPaidWithTheLastMonth() {
        long unit = unit(LocalDate.of(2026, 4, 30));
        assertThat(paid(unit, APRIL)).isEqualTo("105000");
        assertThat(world.ledger.balance(RESERVED, unit)).hasToString("0.00");
    }

    @Test
    void askingTwiceForTheBatchPaysItOnce() {
        long unit = unit(LocalDate.of(2026, 4, 30));
        paid(unit, APRIL);
        String again = batch(unit, APRIL, APRIL.atDay(27).atStartOfDay().toInstant(ZoneOffset.UTC));
        assertThat(again).isEqualTo("105000");
        assertThat(world.text("select count(*)::text from transfer where ground = 'pw45.1.holiday'"))
                .isEqualTo("1");
    }
}
