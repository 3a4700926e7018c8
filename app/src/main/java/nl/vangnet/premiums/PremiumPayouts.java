package nl.vangnet.premiums;

import static nl.vangnet.schema.Tables.PREMIUM_PAYMENT;
import static nl.vangnet.schema.Tables.TRANSFER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.vangnet.law.Premiums;
import nl.vangnet.payments.Batches;
import nl.vangnet.payments.KeptForLater;
import nl.vangnet.payments.Ledger;
import nl.vangnet.payments.LedgerAccount;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.PremiumPaymentRecord;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the premiums due with the batches of the payment months, in one go for everybody who has something open. */
@Component
class PremiumPayouts implements KeptForLater {
    private static final Logger LOG = LoggerFactory.getLogger(PremiumPayouts.class);

    private static final String ITEMS_BOOKED = """
            select split_part(command, ':', 2)::bigint, sum(case when debit = 'RIGHT' then cents else -cents end)::bigint
            from transfer where component = 'PREMIUM' and ground = ? group by 1
            """;

    private final DSLContext sql;
    private final Ledger ledger;
    private final PremiumItems items;
    private final Standings standings;
    private final String municipality;

    PremiumPayouts(
            DSLContext sql,
            Ledger ledger,
            PremiumItems items,
            Standings standings,
            @Value("${vangnet.municipality}") String municipality) {
        this.sql = sql;
        this.ledger = ledger;
        this.items = items;
        this.standings = standings;
        this.municipality = municipality;
    }

    @Override
    public void makeDue(Batches.Order order, Instant at) {
        bookItems(order.maker(), at);
        pay(order.month(), order.payDate(), order.maker(), at);
    }

    /** Books what was decided about premiums, as far as that was not booked before. */
    private void bookItems(long maker, Instant at) {
        Map<Long, Long> booked = new HashMap<>();
        sql.fetch(ITEMS_BOOKED, Ground.BUILT_UP)
                .forEach(row -> booked.put(row.get(0, Long.class), row.get(1, Long.class)));
        List<Ledger.Move> moves = new ArrayList<>();
        for (PremiumItems.Filed item : items.known(null, at)) {
            long wanted = item.amount() == null ? 0 : item.amount().cents();
            long difference = wanted - booked.getOrDefault(item.fact(), 0L);
            String command = "premium:" + item.fact() + ":" + item.knownSince();
            // A version that was booked before has a later one: asking about an earlier moment does not bring it back.
            if (difference != 0 && !sql.fetchExists(TRANSFER, TRANSFER.COMMAND.eq(command))) {
                Ledger.Wish wish = new Ledger.Wish(
                        command,
                        item.unit(),
                        item.person(),
                        item.month(),
                        nl.vangnet.payments.Component.PREMIUM,
                        Money.ofCents(Math.abs(difference)),
                        Ground.BUILT_UP,
                        maker);
                moves.add(
                        difference > 0
                                ? new Ledger.Move(wish, LedgerAccount.RIGHT, LedgerAccount.RESERVED, null)
                                : new Ledger.Move(wish, LedgerAccount.RESERVED, LedgerAccount.RIGHT, null));
            }
        }
        if (!moves.isEmpty()) {
            ledger.moveAll(moves, at);
        }
    }

    /** In a payment month, moves what each person may be paid to what is due. Who was paid in this payment month is left alone. */
    private void pay(YearMonth payMonth, LocalDate payDate, long maker, Instant at) {
        Premiums premiums = Premiums.of(municipality, at);
        int number = premiums.paymentMonths(payMonth.getYear()).indexOf(payMonth.getMonth()) + 1;
        if (number == 0 || payDate.getYear() != payMonth.getYear()) {
            return;
        }
        Set<Long> had = sql.select(PREMIUM_PAYMENT.PERSON_ID)
                .from(PREMIUM_PAYMENT)
                .where(PREMIUM_PAYMENT.YEAR.eq(payMonth.getYear()), PREMIUM_PAYMENT.NUMBER.eq(number))
                .fetchSet(PREMIUM_PAYMENT.PERSON_ID);
        List<Ledger.Move> moves = new ArrayList<>();
        List<PremiumPaymentRecord> payments = new ArrayList<>();
        standings.load(null, payMonth.getYear(), at).forEach((person, standing) -> {
            if (!had.contains(person)) {
                try {
                    Payout.of(standing, premiums, payDate).ifPresent(payout -> {
                        moves.addAll(moves(payout, person, payMonth, maker));
                        payments.addAll(payments(payout, person, number, at));
                    });
                } catch (IllegalArgumentException e) {
                    // An impossible premium of one person stops nobody else's: it stays kept until somebody looks.
                    LOG.error("The premiums of person {} are not made due in {}", person, payMonth, e);
                }
            }
        });
        if (!moves.isEmpty()) {
            sql.batchInsert(payments).execute();
            ledger.moveAll(moves, at);
        }
    }

    private static List<Ledger.Move> moves(Payout payout, long person, YearMonth payMonth, long maker) {
        List<Ledger.Move> moves = new ArrayList<>();
        for (Payout.Step step : payout.steps()) {
            String command = "premium-payment:" + person + ":" + payMonth + ":" + moves.size();
            moves.add(
                    switch (step.act()) {
                        case PAY ->
                            move(
                                    command,
                                    step,
                                    person,
                                    Ground.PAID,
                                    maker,
                                    LedgerAccount.RESERVED,
                                    LedgerAccount.PAYABLE);
                        case CUT ->
                            move(
                                    command,
                                    step,
                                    person,
                                    Ground.ABOVE_MAXIMUM,
                                    maker,
                                    LedgerAccount.RESERVED,
                                    LedgerAccount.RIGHT);
                        case GIVE_BACK ->
                            move(
                                    command,
                                    step,
                                    person,
                                    Ground.GIVEN_BACK,
                                    maker,
                                    LedgerAccount.RIGHT,
                                    LedgerAccount.RESERVED);
                        case HOLD_BACK ->
                            move(
                                    command,
                                    step,
                                    person,
                                    Ground.HELD_BACK,
                                    maker,
                                    LedgerAccount.PAYABLE,
                                    LedgerAccount.OVERPAID);
                    });
        }
        return moves;
    }

    private static Ledger.Move move(
            String command,
            Payout.Step step,
            long person,
            String ground,
            long maker,
            LedgerAccount from,
            LedgerAccount to) {
        return new Ledger.Move(
                new Ledger.Wish(
                        command,
                        step.unit(),
                        person,
                        step.month(),
                        nl.vangnet.payments.Component.PREMIUM,
                        step.amount(),
                        ground,
                        maker),
                from,
                to,
                step.month().equals(step.debt()) ? null : step.debt());
    }

    private static List<PremiumPaymentRecord> payments(Payout payout, long person, int number, Instant at) {
        Set<Long> units = new TreeSet<>();
        payout.steps().forEach(step -> units.add(step.unit()));
        return units.stream()
                .map(unit -> {
                    PremiumPaymentRecord row = new PremiumPaymentRecord();
                    row.setPersonId(person);
                    row.setYear(payout.payment().on().getYear());
                    row.setNumber(number);
                    row.setUnitId(unit);
                    row.setPayDate(payout.payment().on());
                    row.setCents(payout.cash(unit).cents());
                    row.setHeldBack(payout.sum(Payout.Act.HOLD_BACK, unit).cents());
                    row.setAbove(payout.sum(Payout.Act.CUT, unit).cents());
                    row.setMaximum(Objects.requireNonNull(payout.payment().maximum())
                            .money()
                            .cents());
                    row.setBookedAt(at.atOffset(ZoneOffset.UTC));
                    return row;
                })
                .toList();
    }
}
