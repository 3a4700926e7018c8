package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.managers.SomeTeam;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB09")
class BB09RoundTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private SomeTeam team;
    private Desk lead;

    @BeforeEach
    void people() {
        team = new SomeTeam(sql, LocalDate.now(clock));
        lead = new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, SomeTeam.LEAD, null));
    }

    @Test
    void anExemptPersonShortBeforePensionIsAskedWhetherTheIncomeIsInOrderAndNothingAboutWork() throws Exception {
        long unit = team.unit(LocalDate.now(clock).minusYears(66));
        team.exempt(unit, LocalDate.now(clock).plusYears(2));

        String round = prepare("WORK");

        assertThat(lead.read(round))
                .contains("Klopt uw inkomen, ook na uw pensioen?")
                .doesNotContain("Praten over werk");
        lead.send(round + "/start");
        assertThat(sql.fetchSingle(
                                "select purpose, array_to_string(paragraphs, ' ') from outgoing where unit_id = ?",
                                unit)
                        .into(String[].class))
                .satisfies(letter -> {
                    assertThat(letter[0]).isEqualTo("INCOME_IN_ORDER");
                    assertThat(letter[1]).doesNotContain("werk", "cv", "solliciteren");
                });
    }

    private String prepare(String purpose) throws Exception {
        return Objects.requireNonNull(lead.send(
                        "/werk/cohorten",
                        "naam",
                        "Najaar",
                        "wie",
                        "AREA",
                        "gebied",
                        String.valueOf(team.area()),
                        "volgorde",
                        "AREA",
                        "doel",
                        purpose,
                        "tempo",
                        "5")
                .getRedirectedUrl());
    }
}
