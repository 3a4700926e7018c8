package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Blanks between a sign and its number do not break a line. */
class WordingTest {
    private static final Locale DUTCH = RuleTexts.DUTCH;
    private static final Locale ENGLISH = RuleTexts.ENGLISH;

    @Test
    void anAmountIsWrittenAsPeopleWriteItInTheirLanguage() {
        assertThat(Wording.euros(140_150, DUTCH)).isEqualTo("€\u00a01.401,50");
        assertThat(Wording.euros(140_150, ENGLISH)).isEqualTo("€1,401.50");
        assertThat(Wording.euros(5, DUTCH)).isEqualTo("€\u00a00,05");
        assertThat(Wording.euros(123_456_789, Locale.of("nl", "NL"))).isEqualTo("€\u00a01.234.567,89");
    }

    @Test
    void aNegativeAmountHasAMinusSignBeforeTheEuro() {
        assertThat(Wording.euros(-4758, DUTCH)).isEqualTo("\u2212\u00a0€\u00a047,58");
        assertThat(Wording.euros(-4758, ENGLISH)).isEqualTo("\u2212€47.58");
        assertThat(Wording.euros(0, DUTCH)).isEqualTo("€\u00a00,00");
    }

    @Test
    void aDateIsWrittenOut() {
        assertThat(Wording.date(LocalDate.parse("2026-03-01"), DUTCH)).isEqualTo("1 maart 2026");
        assertThat(Wording.date(LocalDate.parse("2026-12-31"), ENGLISH)).isEqualTo("31 December 2026");
    }

    @Test
    void aPercentageHasNoMoreDecimalsThanItNeeds() {
        assertThat(Wording.percentage(2500, DUTCH)).isEqualTo("25\u00a0procent");
        assertThat(Wording.percentage(1250, DUTCH)).isEqualTo("12,5\u00a0procent");
        assertThat(Wording.percentage(1255, ENGLISH)).isEqualTo("12.55\u00a0percent");
    }

    @Test
    void aValueOfATableIsWrittenByItsUnit() {
        assertThat(Wording.value(Table.Unit.EURO, 100, DUTCH)).isEqualTo("€\u00a01,00");
        assertThat(Wording.value(Table.Unit.PERCENT, 500, DUTCH)).isEqualTo("5\u00a0procent");
        assertThat(Wording.value(Table.Unit.NUMBER, 27, DUTCH)).isEqualTo("27");
    }
}
