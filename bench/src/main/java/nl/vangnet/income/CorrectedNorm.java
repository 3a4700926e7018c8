package nl.vangnet.income;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.vangnet.bench.Figure;
import nl.vangnet.bench.Product;
import nl.vangnet.bench.Report;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.payments.Ledger;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** Every norm of the last twelve months turns out a euro higher: the process was started with such amounts, known since the day after. */
public final class CorrectedNorm implements Product.Work {
    private static final int UNITS = 2_000;
    private static final int CHUNK = 2_000;
    private static final YearMonth FIRST = Product.MONTH.minusMonths(11);
    private static final Instant CORRECTED = Product.NOW.plus(Duration.ofDays(2));

    @Override
    public void on(ApplicationContext product) throws Exception {
        List<Long> units = product.getBean(DSLContext.class)
                .fetch("select id from benefit_unit order by id")
                .getValues(0, Long.class);
        Report.took(Figure.NORM_PURE, pure(product, units));
        Map<Long, YearMonth> some = units.stream().limit(UNITS).collect(toMap(unit -> unit, _ -> FIRST));
        Report.time(Figure.NORM_KEPT, () -> {
            var corrected = product.getBean(Redeterminations.class).correct(some, CORRECTED);
            long months = corrected.values().stream().mapToLong(List::size).sum();
            Report.note("corrected norm: " + months + " months of " + corrected.size() + " units kept");
        });
        Report.time(
                Figure.NORM_BOOKED,
                () -> Report.note("corrected norm: "
                        + product.getBean(Ledger.class).book(Product.MONTH, CORRECTED) + " transfers"));
    }

    /** The facts are read beside the clock; each month is then determined as it was and as it is, and the two compared. */
    private static long pure(ApplicationContext product, List<Long> units) {
        FactStore facts = product.getBean(FactStore.class);
        Participatiewet law = product.getBean(Participatiewet.class);
        long nanos = 0;
        AtomicLong corrections = new AtomicLong();
        for (int from = 0; from < units.size(); from += CHUNK) {
            List<UnitFacts> known = List.copyOf(facts.load(
                            units.subList(from, Math.min(from + CHUNK, units.size())), FIRST, Product.MONTH, CORRECTED)
                    .values());
            List<List<Determination>> before = known.parallelStream()
                    .map(unit -> law.determine(unit, FIRST, Product.MONTH, Product.NOW))
                    .toList();
            long begin = System.nanoTime();
            corrections.addAndGet(IntStream.range(0, known.size())
                    .parallel()
                    .mapToLong(unit -> corrected(law, known.get(unit), before.get(unit)))
                    .sum());
            nanos += System.nanoTime() - begin;
        }
        Report.note("corrected norm, the law alone: " + corrections + " months are otherwise");
        return nanos;
    }

    private static long corrected(Participatiewet law, UnitFacts known, List<Determination> before) {
        List<Determination> now = law.determine(known, FIRST, Product.MONTH, CORRECTED);
        return IntStream.range(0, now.size())
                .filter(month ->
                        !Correction.between(before.get(month), now.get(month)).changesNothing())
                .count();
    }
}
