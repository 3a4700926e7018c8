package nl.vangnet.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class FidelityPagesTest {
    @Test
    void aTeamLeadSeesPerGroupWhatIsDoneAndNobodysName() {
        String address = address();
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open("/onderzoek/uitvoering");
            visit.choose(visit.screen().locator("main a[href='" + address + "']"));
            assertThat(visit.main())
                    .contains(
                            "Extra aandacht",
                            "Eigen regie",
                            "Zoals gewoon",
                            "Contact in ",
                            "Wie zegt de eigen groep te kennen",
                            "T0");
            visit.looks("uitvoering");
            visit.screen()
                    .locator("#maand")
                    .selectOption(visit.screen().locator("#maand option").last().getAttribute("value"));
            visit.choose(visit.button("Laat zien"));
            assertThat(visit.path()).isEqualTo(address);
        }
        try (Visit visit = Browser.visitAs("onderzoeker")) {
            visit.open(address + "?taal=en");
            assertThat(visit.main()).contains("Who says to know the own group");
            visit.looks("uitvoering-en");
        }
    }

    @Test
    void whoHasNoBusinessThereDoesNotSeeIt() {
        String address = address();
        for (Map.Entry<String, Integer> who : Map.of(
                        "interviewer", 403, "klantmanager", 403, "klant", 403, "auditor", 200)
                .entrySet()) {
            try (Visit visit = Browser.visitAs(who.getKey())) {
                assertThat(visit.statusOf(address)).as(who.getKey()).isEqualTo(who.getValue());
            }
        }
        try (Visit visit = Browser.visitAs("auditor")) {
            assertThat(visit.statusOf("/onderzoek/uitvoering/999999")).isEqualTo(404);
            assertThat(visit.statusOf(address + "?maand=ooit")).isEqualTo(200);
            assertThat(visit.statusOf(address + "?maand=1999-01")).isEqualTo(200);
        }
    }

    private static String address() {
        return "/onderzoek/uitvoering/"
                + Browser.bean(DSLContext.class)
                        .fetchSingle("select id from trial where code = 'aandacht-of-vrijheid'")
                        .into(Long.class);
    }
}
