package nl.vangnet.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterPressTest {
    private static final List<Settled> CORRECTIONS = List.of(
            new Settled(YearMonth.of(2026, 9), Money.parse("-60.00"), Settled.PAID_TOO_MUCH),
            new Settled(YearMonth.of(2026, 10), Money.parse("12.50"), Settled.PAID_TOO_LITTLE));

    private final LetterPress press = new LetterPress();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfLetterIsReadableForEveryoneAndFitForTheArchive(Language language) throws IOException {
        for (Letter letter : List.of(
                SomeLetters.benefit(language),
                SomeLetters.benefit(language, CORRECTIONS),
                SomeLetters.year(language))) {
            byte[] pdf = press.pdf(letter);
            keep(pdf, letter);
            assertThat(Paper.faults(pdf)).as(letter.subject()).isEmpty();
        }
    }

    @Test
    void theTextRunsFromTheSenderToTheSignature() {
        assertThat(Paper.text(press.pdf(SomeLetters.benefit(Language.NL, CORRECTIONS))))
                .containsSubsequence(
                        "Gemeente Waterstad",
                        "Esra Çelik",
                        "Dijkweg 12",
                        "0101 AB Waterstad",
                        "20 november 2026",
                        "Klantnummer: 100042",
                        "Ons kenmerk: 100042-2026-11",
                        "Uw uitkering in november 2026",
                        "U krijgt over november 2026 € 894,04.",
                        "Zo komen wij aan dit bedrag",
                        "Stap Waarom Bedrag",
                        "Norm voor iemand alleen",
                        "Netto loon (Esra Çelik): € 571,15",
                        "− € 428,36",
                        "Uitkering over november 2026 € 941,54",
                        "− € 60,00",
                        "€ 12,50",
                        "U krijgt € 894,04",
                        "Wat is er anders",
                        "Klopt er iets niet?",
                        "Sanne Dekker, uw inkomensconsulent: 0800 000 0001",
                        "tot en met 4 januari 2027",
                        "6:7 en 6:8",
                        "Met vriendelijke groet");
    }

    @Test
    void theEnglishLetterSaysThatTheDutchOneCounts() {
        assertThat(Paper.text(press.pdf(SomeLetters.benefit(Language.EN))))
                .contains("the letter in Dutch is the one that counts", "4 January 2027")
                .doesNotContain("Met vriendelijke groet");
    }

    @Test
    void theYearlyStatementSaysThatItHasNoGrossAmount() {
        assertThat(Paper.text(press.pdf(SomeLetters.year(Language.NL))))
                .contains("Over 2026 kreeg u samen € 10.356,94", "Het bruto bedrag en de loonheffing staan niet")
                .contains("een overzicht en geen besluit")
                .doesNotContain("bezwaar");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameLetterPrintedAgainIsTheSameToTheByte(Language language) {
        for (Letter letter : List.of(SomeLetters.benefit(language, CORRECTIONS), SomeLetters.year(language))) {
            assertThat(press.pdf(letter)).as("by the same press").isEqualTo(press.pdf(letter));
            assertThat(new LetterPress().pdf(letter)).as("by another press").isEqualTo(press.pdf(letter));
        }
    }

    @Test
    void anotherAmountIsAnotherFile() {
        assertThat(press.pdf(SomeLetters.benefit(Language.NL, CORRECTIONS)))
                .isNotEqualTo(press.pdf(SomeLetters.benefit(Language.NL)));
    }

    @Test
    void theJudgeSeesAMissingTitleAndAPictureWithoutText() {
        String picture = "<img src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==\"/>";
        String sound = "<html lang=\"nl\"><head><title>Brief</title><meta name=\"description\" content=\"x\"/>"
                + "<bookmarks><bookmark name=\"x\" href=\"#x\"></bookmark></bookmarks>"
                + "<style>html { font-family: 'Noto Sans' }</style></head><body><h1 id=\"x\">x</h1>"
                + picture.replace("/>", " alt=\"een punt\"/>") + "</body></html>";

        assertThat(faults(sound)).isEmpty();
        assertThat(faults(sound.replace("<title>Brief</title>", ""))).isNotEmpty();
        assertThat(faults(sound.replace(" alt=\"een punt\"", "")))
                .singleElement()
                .asString()
                .startsWith("ua1 7.3: Figure");
    }

    @Test
    void aLetterFetchesNothingFromElsewhere() {
        assertThat(Paper.text(press.pdf(
                                "<html lang=\"nl\"><head><title>x</title><link rel=\"stylesheet\" href=\"file:///etc/hostname\"/>"
                                        + "<style>html { font-family: 'Noto Sans' }</style></head>"
                                        + "<body><p>alleen dit</p><img alt=\"x\" src=\"http://localhost:1/x.png\"/></body></html>",
                                SomeLetters.SENT))
                        .strip())
                .isEqualTo("alleen dit");
    }

    private List<String> faults(String xhtml) {
        return Paper.faults(press.pdf(xhtml, SomeLetters.SENT));
    }

    /** Kept in {@code target/letters}, to be looked at by people. */
    private static void keep(byte[] pdf, Letter letter) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(letter.fileName() + "-" + pdf.length + ".pdf"), pdf);
    }
}
