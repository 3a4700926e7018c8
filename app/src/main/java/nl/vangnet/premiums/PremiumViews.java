package nl.vangnet.premiums;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.vangnet.income.KnownMonth;
import nl.vangnet.income.KnownMonths;
import nl.vangnet.law.Filed;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.PremiumItem.Kind;
import nl.vangnet.law.PremiumYear;
import nl.vangnet.law.Premiums;
import nl.vangnet.law.Role;
import nl.vangnet.premiums.BuiltUp.PersonMonth;
import nl.vangnet.premiums.Standing.Amount;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.BarChart;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the page of premiums. What is paid next is reckoned by the same {@link Payout} that pays it. */
@Component
class PremiumViews {
    private final KnownMonths months;
    private final PremiumItems items;
    private final Standings standings;
    private final BuiltUp builtUp;
    private final Participatiewet law;
    private final String municipality;
    private final Clock clock;

    PremiumViews(
            KnownMonths months,
            PremiumItems items,
            Standings standings,
            BuiltUp builtUp,
            Participatiewet law,
            @Value("${vangnet.municipality}") String municipality,
            Clock clock) {
        this.months = months;
        this.items = items;
        this.standings = standings;
        this.builtUp = builtUp;
        this.law = law;
        this.municipality = municipality;
        this.clock = clock;
    }

    /** What is known of a unit for the page, of the months since one. */
    private record Known(
            long unit,
            YearMonth now,
            YearMonth since,
            @Nullable YearMonth next,
            List<BuiltUp.Work> work,
            List<PremiumItems.Filed> items,
            Map<PersonMonth, Money> booked,
            Map<PersonMonth, LocalDate> paidOn,
            Map<Long, Money> waiting,
            Map<Long, Standing> standings,
            Map<Long, @Nullable LocalDate> born) {}

    /** The premiums as known now; empty for a unit without a month. */
    Optional<PremiumView> view(long unit, Page page) {
        return view(unit, page, null);
    }

    /** The same as if this were filed too. */
    Optional<PremiumView> view(long unit, Page page, NewPremium.@Nullable Checked more) {
        return months.last(unit).map(last -> view(last, page, more));
    }

    Premiums premiums() {
        return Premiums.of(municipality, clock.instant());
    }

    /** This month, or the last one that the law has amounts for. */
    private YearMonth now() {
        YearMonth now = YearMonth.now(clock);
        YearMonth last = law.graph().tables().last();
        return now.isAfter(last) ? last : now;
    }

    /** The applicant and the partner of the last month, the applicant first, by person number. */
    Map<Long, String> people(long unit) {
        return months.last(unit).map(PremiumViews::people).orElse(Map.of());
    }

    private static Map<Long, String> people(KnownMonth month) {
        return month.facts().filed().stream()
                .filter(Filed.Member.class::isInstance)
                .map(Filed.Member.class::cast)
                .filter(member -> member.role() == Role.APPLICANT || member.role() == Role.PARTNER)
                .sorted(Comparator.comparing(Filed.Member::role))
                .collect(toMap(
                        member -> Long.valueOf(member.person()),
                        member -> month.names().getOrDefault(member.person(), ""),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private PremiumView view(KnownMonth last, Page page, NewPremium.@Nullable Checked more) {
        long unit = last.unit().unit();
        YearMonth now = now();
        YearMonth since = YearMonth.of(now.getYear() - 1, Month.JANUARY);
        Map<Long, String> people = people(last);
        List<Long> numbers = List.copyOf(people.keySet());
        List<PremiumItems.Filed> filed = new ArrayList<>(items.known(unit, clock.instant()));
        filed.removeIf(item -> item.amount() == null);
        if (more != null) {
            filed.add(new PremiumItems.Filed(
                    0,
                    clock.instant(),
                    unit,
                    more.person(),
                    more.item().kind(),
                    more.from(),
                    more.to(),
                    more.amount(),
                    more.ground(),
                    null));
        }
        YearMonth next = next(unit, numbers, now);
        Known known = new Known(
                unit,
                now,
                since,
                next,
                builtUp.work(unit, numbers, since),
                filed,
                builtUp.booked(unit),
                builtUp.paidOn(unit),
                builtUp.waiting(unit),
                standings.load(unit, (next == null ? now : next).getYear(), clock.instant()),
                standings.born(numbers, clock.instant()));
        List<PremiumView.Person> views = new ArrayList<>();
        people.forEach((person, name) -> views.add(person(known, person, name, page)));
        return new PremiumView(last.unit(), now.getYear(), next, views);
    }

    /** This month where it is one of payment and nothing was paid yet, or the first one after it. */
    private @Nullable YearMonth next(long unit, List<Long> people, YearMonth now) {
        List<Month> payMonths = premiums().paymentMonths(now.getYear());
        List<YearMonth> paid = people.stream()
                .flatMap(person -> builtUp.payments(unit, person, now.getYear()).stream())
                .map(payment -> YearMonth.from(payment.on()))
                .toList();
        return payMonths.stream()
                .map(month -> YearMonth.of(now.getYear(), month))
                .filter(month -> !month.isBefore(now) && !paid.contains(month))
                .findFirst()
                .or(() -> payMonths.stream()
                        .map(month -> YearMonth.of(now.getYear() + 1, month))
                        .findFirst())
                .orElse(null);
    }

    private PremiumView.Person person(Known known, long person, String name, Page page) {
        Map<YearMonth, Money> open = open(known, person);
        Standing standing = standing(known, person, open);
        Optional<Payout> payout = payout(standing, known.next());
        Optional<PremiumYear.Line> tooYoung = payout.stream()
                .flatMap(one -> one.payment().lines().stream())
                .filter(line -> line.ground() == PremiumYear.Ground.TOO_YOUNG)
                .findFirst();
        List<PremiumView.Payment> payments =
                builtUp.payments(known.unit(), person, known.now().getYear());
        List<PremiumView.Row> rows = rows(known, person, open, page);
        Money heldBack =
                payout.map(one -> one.sum(Payout.Act.HOLD_BACK, known.unit())).orElse(Money.ZERO);
        return new PremiumView.Person(
                name,
                tooYoung.isPresent()
                        ? null
                        : payout.map(one -> one.cash(known.unit())).orElse(null),
                heldBack,
                payout.map(one -> one.sum(Payout.Act.CUT, known.unit())).orElse(Money.ZERO),
                sum(rows.stream()
                        .filter(row -> row.month().getYear() == known.now().getYear())
                        .map(PremiumView.Row::amount)
                        .filter(Objects::nonNull)
                        .toList()),
                sum(payments.stream().map(PremiumView.Payment::amount).toList()),
                known.waiting().getOrDefault(person, Money.ZERO),
                payout.filter(one -> one.payment().maximum().known())
                        .map(one -> page.money(one.payment().maximum().money()))
                        .orElse(null),
                payout.map(one -> one.payment().maximum().citation().toString()).orElse(""),
                tooYoung.map(line -> line.article().toString()).orElse(null),
                rows,
                payments,
                chart(rows, known.now().getYear(), page));
    }

    /** By month what is not paid yet, above zero, or paid too much, below it; with what was decided since the last booking. */
    private static Map<YearMonth, Money> open(Known known, long person) {
        Map<YearMonth, Money> open = new TreeMap<>();
        known.booked().forEach((key, money) -> {
            if (key.person() == person && !key.month().isBefore(known.since())) {
                open.merge(key.month(), Money.ZERO.minus(money), Money::plus);
            }
        });
        for (BuiltUp.Work work : known.work()) {
            if (work.key().person() == person) {
                // An undecided month keeps what was booked.
                Money amount = work.amount() != null ? work.amount() : bookedWork(known, work.key());
                open.merge(work.key().month(), amount, Money::plus);
            }
        }
        for (PremiumItems.Filed item : known.items()) {
            if (item.person() == person
                    && item.amount() != null
                    && !item.month().isBefore(known.since())) {
                open.merge(item.month(), item.amount(), Money::plus);
            }
        }
        Standing standing = known.standings().get(person);
        if (standing != null) {
            standing.open().forEach(amount -> open.merge(amount.month(), amount.amount(), Money::plus));
            standing.overpaid()
                    .forEach(amount -> open.merge(amount.month(), Money.ZERO.minus(amount.amount()), Money::plus));
        }
        return open;
    }

    private static Money bookedWork(Known known, PersonMonth key) {
        Money items = sum(known.items().stream()
                .filter(item -> item.person() == key.person() && item.month().equals(key.month()))
                .map(PremiumItems.Filed::amount)
                .filter(Objects::nonNull)
                .toList());
        Money booked = known.booked().getOrDefault(key, Money.ZERO);
        return booked.compareTo(items) > 0 ? booked.minus(items) : Money.ZERO;
    }

    private static Standing standing(Known known, long person, Map<YearMonth, Money> open) {
        Standing stored = known.standings().get(person);
        List<Amount> due = new ArrayList<>();
        List<Amount> overpaid = new ArrayList<>();
        open.forEach((month, money) -> {
            if (money.cents() > 0) {
                due.add(new Amount(known.unit(), month, 0, money));
            } else if (money.isNegative()) {
                overpaid.add(new Amount(known.unit(), month, month.getYear(), Money.ZERO.minus(money)));
            }
        });
        return new Standing(
                person,
                known.born().get(person),
                due,
                overpaid,
                stored == null ? List.of() : stored.cut(),
                known.items().stream().filter(item -> item.person() == person).toList(),
                stored == null ? List.of() : stored.paid());
    }

    /** As if it were paid on the last day of the month; empty where the amounts do not reach it. */
    private Optional<Payout> payout(Standing standing, @Nullable YearMonth next) {
        return next == null || next.isAfter(law.graph().tables().last())
                ? Optional.empty()
                : Payout.of(standing, premiums(), next.atEndOfMonth());
    }

    private static List<PremiumView.Row> rows(Known known, long person, Map<YearMonth, Money> open, Page page) {
        List<PremiumView.Row> rows = new ArrayList<>();
        for (BuiltUp.Work work : known.work()) {
            if (work.key().person() == person
                    && (work.amount() == null || work.amount().cents() > 0)) {
                rows.add(row(known, work.key(), Kind.WORK, work.amount(), null, open, 0));
            }
        }
        for (PremiumItems.Filed item : known.items()) {
            if (item.person() == person) {
                String reason = page.text("premie.reden", item.ground(), page.date(item.from()), page.date(item.to()));
                rows.add(row(
                        known,
                        new PersonMonth(person, item.month()),
                        item.kind(),
                        item.amount(),
                        reason,
                        open,
                        item.fact()));
            }
        }
        rows.removeIf(row -> row.month().getYear() < known.now().getYear() && !row.open());
        rows.sort(Comparator.comparing(PremiumView.Row::month));
        return rows;
    }

    private static PremiumView.Row row(
            Known known,
            PersonMonth key,
            Kind kind,
            @Nullable Money amount,
            @Nullable String reason,
            Map<YearMonth, Money> open,
            long fact) {
        return new PremiumView.Row(
                key.month(),
                Kinds.textKey(kind),
                amount,
                reason,
                known.paidOn().get(key),
                open.getOrDefault(key.month(), Money.ZERO).cents() > 0,
                fact);
    }

    private static @Nullable BarChart chart(List<PremiumView.Row> rows, int year, Page page) {
        Map<YearMonth, Money> byMonth = new TreeMap<>();
        for (PremiumView.Row row : rows) {
            if (row.month().getYear() == year && row.amount() != null) {
                byMonth.merge(row.month(), row.amount(), Money::plus);
            }
        }
        if (byMonth.size() < 2) {
            return null;
        }
        List<BarChart.Bar> bars = byMonth.entrySet().stream()
                .map(one -> new BarChart.Bar(
                        page.month(one.getKey()), one.getValue().cents(), page.money(one.getValue())))
                .toList();
        return new BarChart(
                page.text("premie.grafiek", String.valueOf(year)),
                page.text("premie.grafiek_uitleg", page.money(sum(List.copyOf(byMonth.values())))),
                page.text("premie.maand"),
                page.text("premie.opgebouwd"),
                bars);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
