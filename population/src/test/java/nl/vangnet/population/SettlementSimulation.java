package nl.vangnet.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.vangnet.law.OffsetWindow;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.SettlementMethod;
import nl.vangnet.law.SettlementPolicy;
import nl.vangnet.law.SettlementPolicy.Overpaid;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Tables;

/**
 * What a household with work is paid, month after month, under a settlement method: determined with what had arrived by the pay day, set
 * right when more arrives. Simplified: the whole wage is taken off the norm of a single or a couple, without disregard or cost sharers.
 */
final class SettlementSimulation {
    private static final Tables AMOUNTS = Participatiewet.of(Participatiewet.NO_MUNICIPALITY)
            .orElseThrow()
            .graph()
            .tables();
    private static final long CLEARLY = 50_00;

    private final SettlementPolicy policy;
    private final int payDay;
    private final YearMonth last;
    private final int months;
    private final Totals totals = new Totals();

    /** Counts and cents over all households with work. */
    static final class Totals {
        long changes;
        long months;
        long clearChanges;
        long late;
        long neverPaid;
        long backPayments;
        long backPaid;
        long offsets;
        long offset;
        long outside;
        long householdsOutside;
        long households;
        long rightChanges;
        long rightClearChanges;

        /** Mean absolute change of the payment from month to month, in euros. */
        double meanChange() {
            return changes / 100.0 / months;
        }

        /** Percentage of months that differ clearly from the month before. */
        double clearShare() {
            return 100.0 * clearChanges / months;
        }

        /** The same of the right itself, as if every wage were known in time. */
        double meanChangeOfRight() {
            return rightChanges / 100.0 / months;
        }

        double clearShareOfRight() {
            return 100.0 * rightClearChanges / months;
        }

        /** A row of the table in docs/settlement-methods.md, amounts in whole euros. */
        String row() {
            return "%.0f | %.1f %% | %d | %d | %d | %.0f | %.0f | %.0f | %d"
                    .formatted(
                            meanChange(),
                            clearShare(),
                            late,
                            neverPaid,
                            backPayments,
                            backPaid / 100.0,
                            offset / 100.0,
                            outside / 100.0,
                            householdsOutside);
        }
    }

    private SettlementSimulation(SettlementPolicy policy, int payDay, YearMonth last, int months) {
        this.policy = policy;
        this.payDay = payDay;
        this.last = last;
        this.months = months;
    }

    /**
     * @param payDay day of the month on which its assistance is paid, with what had arrived by then
     * @param last last month of the households
     */
    static Totals run(List<Household> households, SettlementPolicy policy, int payDay, YearMonth last, int months) {
        SettlementSimulation simulation = new SettlementSimulation(policy, payDay, last, months);
        households.stream().filter(home -> !home.jobs().isEmpty()).forEach(simulation::follow);
        return simulation.totals;
    }

    private void follow(Household home) {
        Ledger ledger = new Ledger(home);
        YearMonth from = YearMonth.from(home.assistanceFrom());
        YearMonth first = last.minusMonths(months - 1);
        List<YearMonth> followed = new ArrayList<>();
        for (YearMonth month = from.isAfter(first) ? from : first; !month.isAfter(last); month = month.plusMonths(1)) {
            ledger.pay(month);
            followed.add(month);
        }
        for (int i = 1; i < followed.size(); i++) {
            YearMonth month = followed.get(i);
            YearMonth before = followed.get(i - 1);
            if (ledger.works(month) || ledger.works(before)) {
                long change = Math.abs(ledger.paid(month) - ledger.paid(before));
                long ofRight = Math.abs(ledger.finalRight(month) - ledger.finalRight(before));
                totals.months++;
                totals.changes += change;
                totals.clearChanges += change > CLEARLY ? 1 : 0;
                totals.rightChanges += ofRight;
                totals.rightClearChanges += ofRight > CLEARLY ? 1 : 0;
            }
        }
        totals.households++;
        totals.neverPaid += ledger.waiting.size();
        totals.householdsOutside += ledger.outside > 0 ? 1 : 0;
        totals.outside += ledger.outside;
    }

    /** One household's months. */
    private final class Ledger {
        private final Household home;
        private final Map<YearMonth, Long> granted = new TreeMap<>();
        private final Map<YearMonth, Long> open = new TreeMap<>();
        private final Map<YearMonth, Long> paid = new TreeMap<>();
        private final List<YearMonth> waiting = new ArrayList<>();
        private long outside;

        Ledger(Household home) {
            this.home = home;
        }

        void pay(YearMonth month) {
            LocalDate payDate = month.atDay(payDay);
            long corrections = correctEarlierMonths(payDate);
            long ofMonth = grant(month, payDate);
            paid.put(month, ofMonth + corrections - takeBack(month, payDate, ofMonth));
        }

        private long grant(YearMonth month, LocalDate payDate) {
            Optional<Money> wage = wage(month, payDate);
            boolean asKnown = wage.isPresent() && policy.method() != SettlementMethod.AFTERWARDS;
            Optional<Money> used = asKnown ? wage : policy.estimate(earlierWages(month, payDate));
            if (used.isEmpty() && policy.method() == SettlementMethod.ON_THE_MONTH) {
                waiting.add(month);
                totals.late++;
                return 0;
            }
            long right = right(month, used.orElse(Money.ZERO));
            granted.put(month, right);
            return right;
        }

        /** What is paid now over months before. */
        private long correctEarlierMonths(LocalDate payDate) {
            long now = 0;
            for (YearMonth month : List.copyOf(waiting)) {
                Optional<Money> wage = wage(month, payDate);
                if (wage.isPresent()) {
                    waiting.remove(month);
                    granted.put(month, right(month, wage.get()));
                    now += right(month, wage.get());
                }
            }
            for (Map.Entry<YearMonth, Long> entry : granted.entrySet()) {
                Optional<Money> wage = wage(entry.getKey(), payDate);
                long right = wage.isPresent() ? right(entry.getKey(), wage.get()) : entry.getValue();
                long more = right - entry.getValue();
                entry.setValue(right);
                if (more < 0) {
                    open.merge(entry.getKey(), -more, Long::sum);
                } else if (more > 0) {
                    now += backPay(entry.getKey(), more, payDate);
                }
            }
            return now;
        }

        /** What is still open of the same month goes first, then what the method lets it settle; the rest to the client. */
        private long backPay(YearMonth month, long more, LocalDate payDate) {
            long against = Math.min(open.getOrDefault(month, 0L), more);
            open.merge(month, -against, Long::sum);
            List<Overpaid> list = stillOpen();
            List<Money> settled = policy.settleWith(Money.ofCents(more - against), list, payDate);
            long rest = more - against;
            for (int i = 0; i < list.size(); i++) {
                open.merge(list.get(i).received(), -settled.get(i).cents(), Long::sum);
                rest -= settled.get(i).cents();
            }
            totals.backPayments += rest > 0 ? 1 : 0;
            totals.backPaid += rest;
            return rest;
        }

        private List<Overpaid> stillOpen() {
            return open.entrySet().stream()
                    .filter(one -> one.getValue() > 0)
                    .map(one -> new Overpaid(one.getKey(), Money.ofCents(one.getValue())))
                    .toList();
        }

        private long takeBack(YearMonth month, LocalDate payDate, long ofMonth) {
            List<Overpaid> list = stillOpen();
            List<Money> taken = policy.offset(list, payDate, Money.ofCents(ofMonth), Money.ofCents(norm(month)));
            long sum = 0;
            for (int i = 0; i < list.size(); i++) {
                Overpaid one = list.get(i);
                long left = one.left().cents() - taken.get(i).cents();
                if (OffsetWindow.at(payDate).paymentsLeft(one.received()) <= 1) {
                    outside += left;
                    left = 0;
                }
                open.put(one.received(), left);
                sum += taken.get(i).cents();
                totals.offsets += taken.get(i).cents() > 0 ? 1 : 0;
            }
            totals.offset += sum;
            return sum;
        }

        private List<Money> earlierWages(YearMonth month, LocalDate payDate) {
            List<Money> wages = new ArrayList<>();
            for (YearMonth m = month.minusMonths(1); !m.isBefore(last.minusMonths(months - 1)); m = m.minusMonths(1)) {
                if (works(m)) {
                    wage(m, payDate).ifPresent(wages::add);
                }
            }
            return wages;
        }

        boolean works(YearMonth month) {
            return home.jobs().stream().anyMatch(job -> active(job, month));
        }

        long paid(YearMonth month) {
            return Objects.requireNonNull(paid.get(month));
        }

        long finalRight(YearMonth month) {
            return right(month, wage(month, LocalDate.MAX).orElse(Money.ZERO));
        }

        /** Of all jobs together; empty while a statement of one is not there. */
        private Optional<Money> wage(YearMonth month, LocalDate by) {
            Money sum = Money.ZERO;
            for (int job = 0; job < home.jobs().size(); job++) {
                if (active(home.jobs().get(job), month)) {
                    Optional<Money> net = latest(job, month, by);
                    if (net.isEmpty()) {
                        return Optional.empty();
                    }
                    sum = sum.plus(net.get());
                }
            }
            return Optional.of(sum.isNegative() ? Money.ZERO : sum);
        }

        private Optional<Money> latest(int job, YearMonth month, LocalDate by) {
            return home.wageStatements().stream()
                    .filter(s -> s.job() == job
                            && s.month().equals(month)
                            && !s.arrivesOn().isAfter(by))
                    .reduce((_, later) -> later)
                    .map(WageStatement::net);
        }

        private boolean active(Job job, YearMonth month) {
            return !YearMonth.from(job.start()).isAfter(month)
                    && (job.end() == null || !YearMonth.from(job.end()).isBefore(month));
        }

        private long right(YearMonth month, Money wage) {
            return Math.max(0, norm(month) - wage.cents());
        }

        private long norm(YearMonth month) {
            Table table =
                    Objects.requireNonNull(AMOUNTS.find(home.registeredForm().isCouple() ? "art21.b" : "art21.a"));
            LocalDate day = month.atDay(1);
            return table.rows().stream()
                    .filter(row -> !row.from().isAfter(day) && !row.to().isBefore(day))
                    .findFirst()
                    .orElseThrow()
                    .value();
        }
    }
}
