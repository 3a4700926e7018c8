package nl.vangnet.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class DeterminationJsonTest {
    /** As it was written when a fact that was used did not yet tell how its value follows from what was filed. */
    private static final String BEFORE_NOTES = """
            {"month": "2026-03", "knownAt": "2026-03-20T09:00:00Z", "normAtMonthEnd": {"cents": 140150},
             "premium": {"rule": "premium", "person": null, "value": 0, "because": [],
                "facts": [], "amounts": [], "parts": []},
             "payment": {"rule": "payment", "person": null, "value": 90392, "because": [],
                "amounts": [], "parts": [],
                "facts": [{"key": "earnings", "person": "17", "value": 60000, "source": "loonaangifte van de bakker",
                           "knownSince": "2026-03-14T08:00:00Z", "author": null, "estimate": false}]}}""";

    @Test
    void aDeterminationOfBeforeThereWereNotesIsStillRead() {
        Determination read = DeterminationJson.read(BEFORE_NOTES);
        assertThat(read.month()).isEqualTo(YearMonth.of(2026, 3));
        assertThat(read.paid()).contains(Money.parse("903.92"));
        Line.FactUsed wages = read.payment().facts().getFirst();
        assertThat(wages.source()).isEqualTo("loonaangifte van de bakker");
        assertThat(wages.note()).isNull();
    }
}
