package nl.vangnet.income;

import static nl.vangnet.access.AccessRole.CLIENT;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class BenefitPagesTest {
    @Test
    void fromTheLogInToTheSourceOfOneEuroIsThreeSteps() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.logInAs(CLIENT);

            visit.choose(visit.screen().locator(".v-why summary").first());
            Locator article = visit.screen().locator(".v-why__answer a").first();

            assertThat(article.isVisible()).isTrue();
            assertThat(article.innerText()).startsWith("Participatiewet artikel");
            assertThat(article.getAttribute("href")).startsWith("https://wetten.overheid.nl/");
            assertThat(visit.screen().locator(".v-why__source").first().innerText())
                    .contains("Bron:");
        }
    }

    @Test
    void theStepsAddUpToTheAmountOnTop() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            long sum = visit
                    .screen()
                    .locator(".v-why-list")
                    .first()
                    .locator("> .v-why > details > summary strong")
                    .allInnerTexts()
                    .stream()
                    .mapToLong(BenefitPagesTest::cents)
                    .sum();

            assertThat(sum)
                    .isEqualTo(cents(
                            visit.screen().locator(".v-answer__amount strong").innerText()));
            assertThat(sum)
                    .isEqualTo(
                            cents(visit.screen().locator(".v-why-total strong").innerText()));
        }
    }

    @Test
    void everyLineOpensByKeyboard() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            visit.tabTo("Uw inkomen dat meetelt");
            visit.screen().keyboard().press("Enter");

            assertThat(visit.screen().locator(".v-why__answer:visible").count()).isPositive();
        }
    }

    @Test
    void anUndecidedMonthSaysWhatIsMissingAndShowsNoAmount() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.choose(visit.screen().locator("button[value='klant-onbeslist']"));

            assertThat(visit.screen().locator(".v-answer").innerText())
                    .contains("Wij kunnen dit bedrag nog niet vaststellen.")
                    .contains("Nog niet beslist")
                    .doesNotContain("€");
        }
    }

    @Test
    void withEverythingOpenThePageIsAccessibleAndFitsOnAPhone() {
        for (String language : List.of("nl", "en")) {
            try (Visit visit = Browser.visit()) {
                visit.logInAs(CLIENT);
                visit.open("/mijn?taal=" + language);
                visit.screen().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");

                visit.hasNoAccessibilityFaults();
                visit.picture("mijn-open-" + language, 1280);
                visit.fitsIn(320);
                visit.picture("mijn-open-" + language, 320);
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void earlierMonthsCanBeReadBack() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            String now = visit.screen().locator("h1").innerText();
            visit.choose(visit.screen().locator("aside nav a").last());

            assertThat(visit.screen().locator("h1").innerText()).isNotEqualTo(now);
            assertThat(visit.statusOf("/mijn?maand=2017-01")).isEqualTo(404);
            assertThat(visit.statusOf("/mijn?maand=volgende")).isEqualTo(404);
        }
    }

    @Test
    void staffSeeTheSameAmountAsTheClient() {
        String unit = String.valueOf(Browser.persona(CLIENT).unitId());
        try (Visit client = Browser.visit();
                Visit consultant = Browser.visit()) {
            client.logInAs(CLIENT);
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open("/werk/klanten/" + unit + "/eigen-pagina");

            assertThat(consultant.screen().locator(".v-answer").innerText())
                    .isEqualTo(client.screen().locator(".v-answer").innerText());
            assertThat(client.statusOf("/werk/klanten/" + unit + "/eigen-pagina"))
                    .isEqualTo(403);
        }
    }

    private static long cents(String money) {
        String plain =
                money.replaceAll("[€\\s\u00a0.]", "").replace("\u2212", "-").replace(',', '.');
        return Money.parse(plain).cents();
    }
}
