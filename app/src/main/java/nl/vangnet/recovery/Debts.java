package nl.vangnet.recovery;

import static nl.vangnet.schema.Tables.OVERPAID_MONTH;
import static nl.vangnet.schema.Tables.RECOVERY_IN_FORCE;
import static nl.vangnet.schema.Tables.TRANSFER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.OffsetWindow;
import nl.vangnet.payments.LedgerAccount;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.OverpaidMonthRecord;
import nl.vangnet.schema.tables.records.RecoveryInForceRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one unit was paid too much, month by month, from the ledger and the decisions. */
@Component
class Debts {
    /** Whether a unit receives assistance on a day, so that something can be held back from it. */
    static final String ENTITLED = """
            exists (
                select from entitlement e
                where e.unit_id = {0} and e.from_day <= {1} and (e.to_day is null or e.to_day >= {1})
                    and not exists (select from entitlement later where later.fact = e.fact and later.known_since > e.known_since))
            """;

    private final DSLContext sql;
    private final Decisions decisions;
    private final Documents documents;

    Debts(DSLContext sql, Decisions decisions, Documents documents) {
        this.sql = sql;
        this.decisions = decisions;
        this.documents = documents;
    }

    /** Every month over which too much was paid, the latest first. */
    List<Debt> of(long unit, LocalDate today) {
        List<Decision> made = decisions.of(unit);
        boolean running = sql.select(DSL.condition(ENTITLED, DSL.val(unit), DSL.val(today)))
                .fetchSingle()
                .value1();
        OffsetWindow window = OffsetWindow.at(today);
        return sql.selectFrom(OVERPAID_MONTH)
                .where(OVERPAID_MONTH.UNIT_ID.eq(unit), OVERPAID_MONTH.TOO_MUCH.gt(0L))
                .orderBy(OVERPAID_MONTH.MONTH.desc())
                .fetch(row -> debt(
                        row,
                        made.stream()
                                .filter(decision -> decision.month().equals(YearMonth.from(row.getMonth())))
                                .toList(),
                        running && !YearMonth.from(row.getMonth()).isBefore(window.first())));
    }

    private Debt debt(OverpaidMonthRecord row, List<Decision> made, boolean offsettable) {
        long unit = row.getUnitId();
        YearMonth month = YearMonth.from(row.getMonth());
        RecoveryInForceRecord force = sql.fetchOne(
                RECOVERY_IN_FORCE, RECOVERY_IN_FORCE.UNIT_ID.eq(unit), RECOVERY_IN_FORCE.MONTH.eq(month.atDay(1)));
        return new Debt(
                unit,
                month,
                right(unit, month),
                Money.ofCents(row.getTooMuch()),
                Money.ofCents(row.getHeldBack()),
                Money.ofCents(row.getWaived()),
                Money.ofCents(row.getRepaid()),
                Money.ofCents(row.getOpen()),
                row.getOpenedAt().toInstant(),
                documents.about(unit, month).orElse(null),
                offsettable,
                force == null ? Money.ZERO : Money.ofCents(force.getLeftCents()),
                force == null ? null : first(made, decision -> decision.id() == force.getDecisionId()),
                first(made, decision -> decision.reading() == null),
                payments(unit, month),
                made);
    }

    private static @Nullable Decision first(List<Decision> made, java.util.function.Predicate<Decision> which) {
        return made.stream().filter(which).findFirst().orElse(null);
    }

    private Money right(long unit, YearMonth month) {
        return Money.ofCents(sql.fetchSingle("""
                        select coalesce(sum(case when debit = 'RIGHT' then cents else -cents end), 0)::bigint from transfer
                        where unit_id = ? and month = ? and component = 'ASSISTANCE' and 'RIGHT' in (debit, credit)
                        """, unit, month.atDay(1)).into(Long.class));
    }

    private List<Debt.Payment> payments(long unit, YearMonth month) {
        return sql.selectFrom(TRANSFER)
                .where(
                        TRANSFER.UNIT_ID.eq(unit),
                        TRANSFER.COMPONENT.eq("ASSISTANCE"),
                        TRANSFER.CREDIT.eq(LedgerAccount.OVERPAID.name()),
                        TRANSFER.CREDIT_MONTH
                                .eq(month.atDay(1))
                                .or(TRANSFER.DEBIT
                                        .eq(LedgerAccount.REPAID.name())
                                        .and(TRANSFER.MONTH.eq(month.atDay(1)))))
                .orderBy(TRANSFER.ID)
                .fetch(row -> new Debt.Payment(
                        row.getCreditMonth() == null
                                ? YearMonth.from(row.getBookedAt())
                                : YearMonth.from(row.getMonth()),
                        Money.ofCents(row.getCents())));
    }
}
