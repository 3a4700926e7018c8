package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand units, determined from filed facts, against a third writing of the settlement in plain decimal arithmetic. */
@Tag("million")
class OracleTest {
    private static final long SEED = 20_180_101;
    private static final List<String> MUNICIPALITIES = List.of("none", "amsterdam", "waterstad", "westervoort");
    private static final int BATCHES = MUNICIPALITIES.size() * 108;
    private static final int UNITS_IN_BATCH = 232;

    private final AtomicLong compared = new AtomicLong();
    private final AtomicLong withoutAnswer = new AtomicLong();

    @Test
    void whatIsDeterminedIsWhatTheArticlesSay() {
        List<String> differences = IntStream.range(0, BATCHES)
                .parallel()
                .mapToObj(this::differences)
                .flatMap(List::stream)
                .limit(10)
                .toList();

        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(compared.get()).isGreaterThanOrEqualTo(100_000);
        assertThat(withoutAnswer.get()).as("rare, and there").isBetween(500L, 20_000L);
    }

    private List<String> differences(int batch) {
        String municipality = MUNICIPALITIES.get(batch % MUNICIPALITIES.size());
        YearMonth month = YearMonth.of(2018, 1).plusMonths(batch / MUNICIPALITIES.size());
        Participatiewet law = Participatiewet.of(municipality).orElseThrow();
        List<String> differences = new ArrayList<>();
        for (DrawnUnit unit : new UnitDraw(SEED + batch, month, true).draw(UNITS_IN_BATCH)) {
            Optional<Oracle.Settlement> expected = Oracle.settle(unit, month, municipality);
            Determination found = law.determine(unit.filed(month), month, Units.LATE);
            if (!agree(expected, found)) {
                differences.add("batch %d (%s in %s): the articles give %s, determined is %s because %s, premium %s: %s"
                        .formatted(
                                batch,
                                month,
                                municipality,
                                expected,
                                List.of(found.norm(), found.countedIncome(), found.holidayAllowance(), found.paid()),
                                found.undecidedBecause(),
                                found.premiumOfMonth(),
                                unit));
            }
            compared.incrementAndGet();
            withoutAnswer.addAndGet(expected.isEmpty() ? 1 : 0);
        }
        return differences;
    }

    private static boolean agree(Optional<Oracle.Settlement> expected, Determination found) {
        if (expected.isEmpty()) {
            return !found.decided() && found.premiumOfMonth().isEmpty();
        }
        Oracle.Settlement settlement = expected.get();
        return found.norm().equals(money(settlement.norm()))
                && found.countedIncome().equals(money(settlement.income()))
                && found.holidayAllowance().equals(money(settlement.holidayAllowance()))
                && found.paid().equals(money(settlement.paid()))
                && found.premiumOfMonth().equals(settlement.premium().flatMap(OracleTest::money));
    }

    private static Optional<Money> money(BigDecimal amount) {
        return Optional.of(Money.parse(amount.toPlainString()));
    }
}
