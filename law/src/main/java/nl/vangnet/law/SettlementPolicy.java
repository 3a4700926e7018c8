package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.rulegraph.Money;

/**
 * A municipality's choice of {@link SettlementMethod}, with the estimate and the pace of offsetting that follow from it.
 *
 * @param share most that is taken off in a month, in hundredths of a percent of the norm; of {@link SettlementMethod#STEADY} only
 */
public record SettlementPolicy(SettlementMethod method, long share) {
    private static final int WAGES_LOOKED_AT = 6;

    /**
     * What is still to be taken off because of one month.
     *
     * @param received the month in which the means were received
     * @param left above zero
     */
    public record Overpaid(YearMonth received, Money left) {}

    /** What a municipality chose; empty where nobody knows. @throws IllegalArgumentException when the tables do not reach that day */
    public static Optional<SettlementPolicy> of(String municipality, LocalDate on, Instant knownAt) {
        DatedAmounts amounts = DatedAmounts.of(municipality, knownAt);
        DatedAmount number = amounts.at("municipal.settlement.method", on);
        DatedAmount share = amounts.at("municipal.settlement.share", on);
        if (!number.known()) {
            return Optional.empty();
        }
        SettlementMethod method = SettlementMethod.numbered(number.value());
        boolean complete = share.known() || method != SettlementMethod.STEADY;
        return complete
                ? Optional.of(new SettlementPolicy(method, share.known() ? share.value() : Percent.WHOLE))
                : Optional.empty();
    }

    /**
     * The wage to reckon with until the statement comes.
     *
     * @param known wages of earlier months, the latest first
     * @return empty where the month waits: for its statement, or, with no earlier wage known, for a person's estimate
     */
    public Optional<Money> estimate(List<Money> known) {
        return switch (method) {
            case ON_THE_MONTH -> Optional.empty();
            case AFTERWARDS -> Optional.of(Money.ZERO);
            case ESTIMATE -> known.stream().findFirst();
            case STEADY -> median(known.stream().limit(WAGES_LOOKED_AT).sorted().toList());
        };
    }

    /**
     * What is taken off this month's assistance, in the order of what is open; what fell out of the window of art. 58(4) is left alone.
     *
     * @param payment what the month would pay without it
     * @param norm of the month
     */
    public List<Money> offset(List<Overpaid> open, LocalDate payDate, Money payment, Money norm) {
        OffsetWindow window = OffsetWindow.at(payDate);
        Money room = method == SettlementMethod.STEADY
                ? Percent.least(payment, Percent.halfUp(norm, share, Percent.WHOLE))
                : payment;
        List<Money> offsets = new ArrayList<>();
        for (Overpaid one : open) {
            int payments = window.paymentsLeft(one.received);
            Money part = payments == 0
                    ? Money.ZERO
                    : method == SettlementMethod.STEADY ? Percent.up(one.left, 1, payments) : one.left;
            Money taken = Percent.least(part, room);
            room = room.minus(taken);
            offsets.add(taken);
        }
        return List.copyOf(offsets);
    }

    /**
     * What of a back-payment settles what is still open, in the order of what is open; the rest is paid at once. Only the steady method does
     * so, within the window of art. 58(4): the client then has neither a jump now nor a debt later.
     */
    public List<Money> settleWith(Money backPayment, List<Overpaid> open, LocalDate payDate) {
        OffsetWindow window = OffsetWindow.at(payDate);
        Money rest = method == SettlementMethod.STEADY ? backPayment : Money.ZERO;
        List<Money> settled = new ArrayList<>();
        for (Overpaid one : open) {
            Money part = window.includes(one.received) ? Percent.least(one.left, rest) : Money.ZERO;
            rest = rest.minus(part);
            settled.add(part);
        }
        return List.copyOf(settled);
    }

    private static Optional<Money> median(List<Money> sorted) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        Money low = sorted.get((sorted.size() - 1) / 2);
        Money high = sorted.get(sorted.size() / 2);
        return Optional.of(Percent.halfUp(low.plus(high), 1, 2));
    }
}
