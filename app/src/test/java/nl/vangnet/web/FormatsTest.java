package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Formats NL = Formats.of(Language.NL);
    private static final Formats EN = Formats.of(Language.EN);

    @Test
    void moneyIsWrittenAsTheReaderWritesIt() {
        assertThat(NL.money(Money.parse("1401.50"))).isEqualTo("€\u00a01.401,50");
        assertThat(EN.money(Money.parse("1401.50"))).isEqualTo("€1,401.50");
        assertThat(NL.money(Money.parse("-60"))).isEqualTo("\u2212\u00a0€\u00a060,00");
        assertThat(EN.money(Money.parse("-60"))).isEqualTo("\u2212€60.00");
        assertThat(NL.money(Money.ofCents(5))).isEqualTo("€\u00a00,05");
        assertThat(NL.money(Money.ofCents(188_000_000_00L))).isEqualTo("€\u00a0188.000.000,00");
    }

    @Test
    void numbersAreGroupedByThousands() {
        assertThat(NL.number(44_980)).isEqualTo("44.980");
        assertThat(EN.number(1_044_980)).isEqualTo("1,044,980");
        assertThat(NL.number(999)).isEqualTo("999");
        assertThat(NL.number(-1000)).isEqualTo("\u22121.000");
    }

    @Test
    void datesAreWrittenInWordsAndStayTogether() {
        LocalDate day = LocalDate.of(2007, 5, 1);
        assertThat(NL.date(day)).isEqualTo("1\u00a0mei\u00a02007");
        assertThat(EN.date(day)).isEqualTo("1\u00a0May\u00a02007");
        assertThat(NL.weekdayAndDate(LocalDate.of(2026, 11, 27))).isEqualTo("vrijdag 27\u00a0november\u00a02026");
        assertThat(NL.month(YearMonth.of(2026, 11))).isEqualTo("november\u00a02026");
        assertThat(EN.month(YearMonth.of(2026, 11))).isEqualTo("November\u00a02026");
    }

    @Test
    void aMomentIsWrittenInDutchTimeInSummerAndWinter() {
        assertThat(NL.moment(Instant.parse("2026-11-27T13:05:00Z"))).isEqualTo("27\u00a0november\u00a02026, 14.05 uur");
        assertThat(EN.moment(Instant.parse("2026-07-27T13:05:00Z"))).isEqualTo("27\u00a0July\u00a02026, 15:05");
        assertThat(NL.time(LocalTime.of(9, 5))).isEqualTo("09.05 uur");
        assertThat(EN.time(LocalTime.of(14, 5))).isEqualTo("14:05");
    }

    @Test
    void pagingCountsRowsAndPagesFromOne() {
        Paging second = new Paging(2, 25, 44_980);
        assertThat(List.of(second.pages(), second.first(), second.last(), second.offset()))
                .containsExactly(1800L, 26L, 50L, 25L);
        assertThat(new Paging(1, 25, 3).last()).isEqualTo(3);
        assertThat(new Paging(1, 25, 0).pages()).isOne();
        assertThatThrownBy(() -> new Paging(0, 25, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLargestBarFillsThePaperAndTheOthersFollow() {
        BarChart.Bar half = new BarChart.Bar("september", 50, "50");
        BarChart.Bar whole = new BarChart.Bar("oktober", 100, "100");
        BarChart chart = new BarChart("t", "d", "c", "m", List.of(half, whole));
        assertThat(chart.length(whole, 420)).isEqualTo(420);
        assertThat(chart.length(half, 420)).isEqualTo(210);
        BarChart.Bar nothing = new BarChart.Bar("november", 0, "0");
        assertThat(new BarChart("t", "d", "c", "m", List.of(nothing)).length(nothing, 420))
                .isZero();
        assertThatThrownBy(() -> new BarChart.Bar("december", -1, "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("december");
    }

    @Test
    void anAddressKeepsItsOtherQuestionsWhenOneIsSet() {
        Address address = new Address("/werk/klanten", "naam=Zo%C3%AB&pagina=2");
        assertThat(address.with("pagina", "3")).isEqualTo("/werk/klanten?naam=Zo%C3%AB&pagina=3");
        assertThat(address.with("taal", "a&b c")).isEqualTo("/werk/klanten?naam=Zo%C3%AB&pagina=2&taal=a%26b%20c");
        assertThat(new Address("/over", "").with("taal", "en")).isEqualTo("/over?taal=en");
    }
}
