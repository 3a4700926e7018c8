package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56     | 1234.56
            1234,56      | 1234.56
            1234.56      | 1234.56
            € 571,15     | 571.15
            571          | 571.00
            12.345,00    | 12345.00
            0,00         | 0.00
            """)
    void whatCanMeanOneThingIsRead(String text, String amount) {
        assertThat(Entered.amount(text)).contains(Money.parse(amount));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.234",
                "1,234",
                "1,234.56",
                "12,5",
                "-3,00",
                "12.34,56",
                "",
                "veel",
                "1000000000000000000",
                "5e2"
            })
    void whatCanMeanTwoThingsIsAskedAgain(String text) {
        assertThat(Entered.amount(text)).isEmpty();
    }

    @Test
    void aDayIsReadInTheWaysPeopleWriteItAndOnlyWhenItExists() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        assertThat(Entered.day("1-10-2026")).contains(day);
        assertThat(Entered.day(" 01/10/2026 ")).contains(day);
        assertThat(Entered.day("2026-10-01")).contains(day);
        assertThat(Entered.day("31-9-2026")).isEmpty();
        assertThat(Entered.day("10-26")).isEmpty();
        assertThat(Entered.day("")).isEmpty();
    }
}
