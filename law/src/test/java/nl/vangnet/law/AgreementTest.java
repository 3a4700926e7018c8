package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.vangnet.rulegraph.ColumnProgram;
import nl.vangnet.rulegraph.Explainer;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.RuleGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A million units, explained one by one and computed in columns: the same cents, and undecided for the same units. */
@Tag("million")
class AgreementTest {
    private static final long SEED = 20_261_122;
    private static final List<String> MUNICIPALITIES = List.of("none", "amsterdam", "waterstad", "westervoort");
    private static final int MONTHS = 108;
    private static final int BATCHES = MUNICIPALITIES.size() * MONTHS;
    private static final int UNITS_IN_BATCH = 2_315;
    private static final List<String> OF_PAYMENT = List.of("payment", "norm", "income", "holidayAllowance");
    private static final List<String> OUTPUTS = List.of("payment", "norm", "income", "holidayAllowance", "premium");

    private final AtomicLong compared = new AtomicLong();
    private final AtomicLong undecided = new AtomicLong();
    private final Set<String> rulesSeen = ConcurrentHashMap.newKeySet();

    @Test
    void whatIsExplainedIsWhatIsComputedInColumns() {
        List<String> differences = IntStream.range(0, BATCHES)
                .parallel()
                .mapToObj(this::differences)
                .flatMap(List::stream)
                .limit(10)
                .toList();

        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(compared.get()).isGreaterThanOrEqualTo(1_000_000);
        assertThat(undecided.get()).as("some are undecided, most are not").isBetween(100_000L, 500_000L);
        assertThat(rulesSeen)
                .as("every rule was needed by somebody")
                .containsAll(graph("amsterdam").ruleKeys().stream()
                        .filter(rule -> !rule.startsWith("notOffset."))
                        .toList());
    }

    private List<String> differences(int batch) {
        String municipality = MUNICIPALITIES.get(batch % MUNICIPALITIES.size());
        YearMonth month = YearMonth.of(2018, 1).plusMonths(batch / MUNICIPALITIES.size());
        Instant knownAt = batch % 29 == 28 ? Instant.parse("2021-06-30T12:00:00Z") : Units.LATE;
        List<DrawnUnit> units = new UnitDraw(SEED + batch, month, false).draw(UNITS_IN_BATCH);
        Map<String, long[]> columns =
                new ColumnProgram(graph(municipality), OUTPUTS).run(DrawnUnit.columns(units), month, knownAt);
        Explainer explainer = new Explainer(graph(municipality));
        List<String> differences = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Line payment = explainer.explain("payment", units.get(u), month, knownAt);
            Line premium = explainer.explain("premium", units.get(u), month, knownAt);
            for (String output : OUTPUTS) {
                Line line = OF_PAYMENT.contains(output) ? Objects.requireNonNull(payment.find(output)) : premium;
                long explained = line.value() == null ? ColumnProgram.UNDECIDED : line.value();
                long inColumns = Objects.requireNonNull(columns.get(output))[u];
                if (explained != inColumns) {
                    differences.add("batch %d (%s in %s), unit %d: %s is explained as %d and %d in columns: %s"
                            .formatted(batch, month, municipality, u, output, explained, inColumns, units.get(u)));
                }
            }
            undecided.addAndGet(payment.value() == null ? 1 : 0);
            if (u % 10 == 0) {
                payment.forEach(line -> rulesSeen.add(line.rule()));
                premium.forEach(line -> rulesSeen.add(line.rule()));
            }
        }
        compared.addAndGet(units.size());
        return differences;
    }

    private static RuleGraph graph(String municipality) {
        return Participatiewet.of(municipality).orElseThrow().graph();
    }
}
