package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Explainer;
import nl.vangnet.rulegraph.LoadException;
import nl.vangnet.rulegraph.RuleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules as they load. */
class RulesOfTheLawTest {
    @ParameterizedTest
    @ValueSource(strings = {"none", "amsterdam", "waterstad", "westervoort"})
    void everyRuleOfEveryMunicipalityNamesAnArticleThatIsLinked(String municipality) {
        RuleGraph graph = ParticipatiewetRules.of(municipality);
        assertThat(graph.ruleKeys()).hasSizeGreaterThan(30);
        for (String rule : graph.ruleKeys()) {
            assertThat(graph.citation(rule).toString()).as(rule).matches("(Participatiewet|AOW) artikel .+");
            assertThat(graph.citation(rule).url(YearMonth.of(2026, 3).atDay(1)))
                    .as(rule)
                    .isPresent();
        }
    }

    @Test
    void rulesThatAreLoadedAfreshGiveWhatTheSharedOnesGive() {
        RuleGraph fresh = ParticipatiewetRules.of("waterstad");
        RuleGraph shared = Participatiewet.of("waterstad").orElseThrow().graph();
        YearMonth month = YearMonth.of(2024, 3);
        for (DrawnUnit unit : new UnitDraw(7, month, false).draw(500)) {
            for (String output : new String[] {"payment", "premium"}) {
                assertThat(new Explainer(fresh).explain(output, unit, month, Units.LATE))
                        .isEqualTo(new Explainer(shared).explain(output, unit, month, Units.LATE));
            }
        }
    }

    @Test
    void aMunicipalityWithoutAFileIsRefusedByTheNameOfTheFile() {
        assertThatThrownBy(() -> ParticipatiewetRules.of("atlantis"))
                .isInstanceOf(LoadException.class)
                .hasMessage("municipality-atlantis.csv: there is no such file beside"
                        + " nl.vangnet.law.ParticipatiewetRules");
    }
}
