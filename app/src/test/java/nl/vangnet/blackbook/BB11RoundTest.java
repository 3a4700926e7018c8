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
@BlackBook("BB11")
class BB11RoundTest {
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
    void whoseExemptionEndsSoonIsLeftOutOfTheRoundAndReviewedFirst() throws Exception {
        long unit = team.unit();
        team.exempt(unit, LocalDate.now(clock).plusWeeks(2));

        String round = prepare("WORK");

        assertThat(lead.read(round + "?toon=niet")).contains("Eerst kijken wij samen wat er daarna kan");
        lead.send(round + "/start");
        assertThat(sql.fetchExists(
                        org.jooq.impl.DSL.table("outgoing"), org.jooq.impl.DSL.condition("unit_id = " + unit)))
                .isFalse();
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
