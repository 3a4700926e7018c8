package nl.vangnet.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListQuestionTest {
    @Test
    void withoutAQuestionTheListStartsWithEverybodyByName() {
        ListQuestion question = ListQuestion.of(Map.of());
        assertThat(question).isEqualTo(new ListQuestion("", 0, Show.EVERYBODY, Order.NAME, false, 1));
        assertThat(question).hasToString("volgorde naam");
    }

    @Test
    void everythingThatIsAskedIsRead() {
        ListQuestion question = ListQuestion.of(
                Map.of("zoek", " van  d ", "gebied", "3", "toon", "werkt", "volgorde", "-bedrag", "pagina", "12"));
        assertThat(question).isEqualTo(new ListQuestion("van d", 3, Show.WORKING, Order.AMOUNT, true, 12));
        assertThat(question).hasToString("zoek van d, gebied 3, toon werkt, volgorde -bedrag, pagina 12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pagina   | 0
            pagina   | -1
            pagina   | 1.5
            pagina   | 0x10
            pagina   | ''
            gebied   | alles
            gebied   | -3
            toon     | iets
            volgorde | geheim
            volgorde | -
            volgorde | --naam
            iets     | anders
            """)
    void whatCannotBeUnderstoodIsNotAsked(String parameter, String value) {
        ListQuestion question = ListQuestion.of(Map.of(parameter, value));
        assertThat(new ListQuestion(
                        question.text(), question.area(), question.show(), question.order(), false, question.page()))
                .isEqualTo(ListQuestion.of(Map.of()));
    }

    @Test
    void aPageFarPastTheEndIsALargeNumber() {
        assertThat(ListQuestion.of(Map.of("pagina", "1000000000")).page()).isEqualTo(99_999_999);
        assertThat(ListQuestion.of(Map.of("pagina", "9".repeat(100))).page()).isEqualTo(99_999_999);
    }

    @Test
    void signsThatADatabaseCannotKeepAreSpaces() {
        assertThat(ListQuestion.of(Map.of("zoek", "jan\u0000de\tvries\n")).text())
                .isEqualTo("jan de vries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999900006", "9999.00.006", "9999 00 006", "BSN: 999900006", "0999900 06x"})
    void nineDigitsMayBeACitizenServiceNumber(String text) {
        assertThat(ListQuestion.of(Map.of("zoek", text)).holdsCitizenNumber()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100042", "van d", "1234567890", "K100042"})
    void aNameOrAClientNumberIsNone(String text) {
        assertThat(ListQuestion.of(Map.of("zoek", text)).holdsCitizenNumber()).isFalse();
    }

    @Test
    void aHeadingSortsByItsColumnFromTheFirstPageAndTurnsTheOrderRound() {
        ListQuestion question = ListQuestion.of(Map.of("zoek", "a&b ë", "volgorde", "bedrag", "pagina", "7"));
        assertThat(question.addressBy(Order.AMOUNT)).isEqualTo("/werk/klanten?zoek=a%26b%20%C3%AB&volgorde=-bedrag");
        assertThat(question.addressBy(Order.NAME)).isEqualTo("/werk/klanten?zoek=a%26b%20%C3%AB&volgorde=naam");
        ListQuestion turned = ListQuestion.of(Map.of("volgorde", "-bedrag"));
        assertThat(turned.addressBy(Order.AMOUNT)).isEqualTo("/werk/klanten?volgorde=bedrag");
    }
}
