package nl.vangnet.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionTermTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an ordinary day           | 2026-11-25 | 2027-01-06 | false
            New Year's Day            | 2026-11-20 | 2027-01-04 | true
            Saturday                  | 2026-08-29 | 2026-10-12 | true
            Sunday                    | 2026-08-30 | 2026-10-12 | true
            Christmas on a Friday     | 2026-11-13 | 2026-12-28 | true
            Good Friday, then Easter  | 2026-02-20 | 2026-04-07 | true
            King's Day                | 2026-03-16 | 2026-04-28 | true
            King's Day moved          | 2025-03-15 | 2025-04-28 | true
            5 May                     | 2026-03-24 | 2026-05-06 | true
            Ascension Day             | 2026-04-02 | 2026-05-15 | true
            Whit Monday               | 2026-04-13 | 2026-05-26 | true
            over a leap day           | 2024-01-29 | 2024-03-11 | false
            """)
    void sixWeeksFromTheDayAfterButNeverEndingOnADayOff(String why, LocalDate sent, LocalDate last, boolean extended) {
        assertThat(ObjectionTerm.ofSent(sent)).as(why).isEqualTo(new ObjectionTerm(last, extended));
    }
}
