package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    @ParameterizedTest
    @CsvSource({
        "Participatiewet 31 2 n, Participatiewet artikel 31 lid 2 onderdeel n",
        "Participatiewet 22a 3 a, Participatiewet artikel 22a lid 3 onderdeel a",
        "Participatiewet 21 a, Participatiewet artikel 21 onderdeel a",
        "Participatiewet 21, Participatiewet artikel 21",
        "AOW, AOW"
    })
    void aPlaceIsWrittenOutInWords(String text, String written) {
        assertThat(Citation.parse(text, "")).hasToString(written);
    }

    @Test
    void theArticleIsLinkedAsItWasInForceOnTheDate() {
        assertThat(Citation.parse("Participatiewet 31 2 n", "BWBR0015703").url(MARCH))
                .contains("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=31&lid=2&z=2026-03-01&g=2026-03-01");
        assertThat(Citation.parse("Participatiewet 24", "BWBR0015703").url(MARCH))
                .contains("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=24&z=2026-03-01&g=2026-03-01");
        assertThat(Citation.parse("Participatiewet 21 a", "BWBR0015703").url(MARCH))
                .as("a part is no paragraph")
                .contains("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=21&z=2026-03-01&g=2026-03-01");
    }

    @Test
    void whatStandsInNoNationalLegislationHasNoLink() {
        assertThat(Citation.parse("Verordening 3", "").url(MARCH)).isEmpty();
        assertThat(new Citation("Participatiewet", "BWBR0015703", List.of()).url(MARCH))
                .isEmpty();
    }

    @Test
    void aCitationNamesADocument() {
        assertThatThrownBy(() -> new Citation(" ", "", List.of("1"))).hasMessage("A citation names a document");
    }
}
