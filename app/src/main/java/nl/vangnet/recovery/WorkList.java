package nl.vangnet.recovery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.law.OffsetWindow;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Everything that was paid too much, is open, and is not simply held back from the next payments. */
@Component
public class WorkList {
    /**
     * A month of a unit.
     *
     * @param days since it was known
     */
    public record Row(long unit, String applicant, YearMonth month, Money open, int days, Debt.State state) {}

    /** By what the list is sorted. */
    public enum Order {
        STATE("stand", "terug.kolom.stand", "state, month"),
        MONTH("maand", "terug.kolom.maand", "month"),
        AMOUNT("bedrag", "terug.kolom.bedrag", "open desc"),
        LONGEST("dagen", "terug.kolom.dagen", "opened_at"),
        NAME("naam", "terug.kolom.klant", "sort_name");

        private final String code;
        private final String textKey;
        private final String columns;

        Order(String code, String textKey, String columns) {
            this.code = code;
            this.textKey = textKey;
            this.columns = columns;
        }

        /** As it stands in the address. */
        public String code() {
            return code;
        }

        public String textKey() {
            return textKey;
        }

        static Order of(String code) {
            return Arrays.stream(values())
                    .filter(order -> order.code.equals(code))
                    .findFirst()
                    .orElse(STATE);
        }
    }

    private static final String OPEN = """
            with listed as (
                select o.unit_id, o.month, o.open, o.opened_at,
                    case when pending.id is not null then 'SECOND_READER'
                        when f.left_cents = o.open then 'REPAYING'
                        else 'WAITING' end as state
                from overpaid_month o
                left join recovery_in_force f on f.unit_id = o.unit_id and f.month = o.month
                left join recovery_decision pending on pending.unit_id = o.unit_id and pending.month = o.month
                    and not exists (select from recovery_reading where decision_id = pending.id)
                where o.open > 0 and (
                    o.month < {0} or f.left_cents > 0 or pending.id is not null or not exists (
                        select from entitlement e
                        where e.unit_id = o.unit_id and e.from_day <= {1} and (e.to_day is null or e.to_day >= {1})
                            and not exists (
                                select from entitlement later
                                where later.fact = e.fact and later.known_since > e.known_since))))
            """;

    private final DSLContext sql;

    WorkList(DSLContext sql) {
        this.sql = sql;
    }

    long count(LocalDate today) {
        return sql.fetchSingle(OPEN + "select count(*) from listed", first(today), DSL.val(today))
                .into(Long.class);
    }

    List<Row> of(LocalDate today, Order order, int limit, long offset) {
        return sql.fetch(
                        OPEN + """
                                select listed.*, p.name from listed
                                join benefit_unit u on u.id = listed.unit_id join person p on p.id = u.applicant_id
                                order by %s, unit_id, month limit {2} offset {3}""".formatted(order.columns),
                        first(today),
                        DSL.val(today),
                        DSL.val(limit),
                        DSL.val(offset))
                .map(row -> new Row(
                        row.get("unit_id", Long.class),
                        row.get("name", String.class),
                        YearMonth.from(row.get("month", LocalDate.class)),
                        Money.ofCents(row.get("open", Long.class)),
                        (int) Math.max(
                                0,
                                ChronoUnit.DAYS.between(
                                        row.get("opened_at", OffsetDateTime.class)
                                                .toLocalDate(),
                                        today)),
                        Debt.State.valueOf(row.get("state", String.class))));
    }

    private static Param<LocalDate> first(LocalDate today) {
        return DSL.val(OffsetWindow.at(today).first().atDay(1));
    }
}
