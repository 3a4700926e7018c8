package nl.vangnet.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysOffTest {
    @ParameterizedTest
    @CsvSource({"2018-04-01", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easterIsOnTheDayOfTheAlmanac(LocalDate easter) {
        assertThat(DaysOff.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "New Year, 2026-01-01",
        "Good Friday, 2026-04-03",
        "Easter Monday, 2026-04-06",
        "King's Day, 2026-04-27",
        "King's Day on the Saturday before, 2025-04-26",
        "5 May, 2026-05-05",
        "Ascension Day, 2026-05-14",
        "Whit Monday, 2026-05-25",
        "Christmas, 2026-12-25",
        "second day of Christmas, 2028-12-26",
        "a Saturday, 2026-11-21",
        "a Sunday, 2026-11-22"
    })
    void nobodyHasToActOn(String why, LocalDate day) {
        assertThat(DaysOff.isOff(day)).as(why).isTrue();
    }

    @Test
    void theYear2026HasEightHolidaysOnDaysThatWouldBeWorked() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> !DaysOff.isOff(day))
                        .count())
                .isEqualTo(253);
    }
}
