package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
@BlackBook("BB54")
class BB54Test {
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
    void twiceTheSameRuleGivesTheSameListInTheSameOrderAndTheClientReadsWhy() throws Exception {
        for (int i = 0; i < 12; i++) {
            team.unit();
        }
        String first = prepare("AREA", "LOT");
        String second = prepare("AREA", "LOT");
        assertThat(list(second)).isEqualTo(list(first)).hasSize(12);

        assertThat(lead.send("/werk/cohorten/" + first + "/start").getStatus()).isEqualTo(302);
        Desk client = new Desk(
                mvc,
                new Viewer(
                        "Esra Voorbeeld", AccessRole.CLIENT, null, list(first).getFirst()));
        assertThat(client.read("/mijn/waarom-uitgenodigd"))
                .contains(
                        "Wij nodigen iedereen uit in Hoek van de overdracht",
                        "lootten met het woord",
                        "36 maanden bijstand");
        assertThat(lead.read("/werk/cohorten/" + first)).contains("Dit is week 1");
    }

    @Test
    void noRuleCanLookAtOriginHealthOrAScore() throws Exception {
        team.unit();
        for (String attribute : List.of("ORIGIN", "NATIONALITY", "HEALTH", "RELIGION", "SEX", "SCORE")) {
            assertThat(form(attribute, "AREA").getContentAsString())
                    .as(attribute)
                    .contains("Een regel mag niet kijken naar");
        }
        assertThat(sql.fetchCount(org.jooq.impl.DSL.table("cohort_round"))).isZero();
    }

    private String prepare(String attribute, String order) throws Exception {
        String address = Objects.requireNonNull(form(attribute, order).getRedirectedUrl());
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private org.springframework.mock.web.MockHttpServletResponse form(String attribute, String order) throws Exception {
        return lead.send(
                "/werk/cohorten",
                "naam",
                "Najaar",
                "wie",
                attribute,
                "gebied",
                String.valueOf(team.area()),
                "maanden",
                "1",
                "volgorde",
                order,
                "loting",
                "najaar",
                "doel",
                "HOW_ARE_YOU",
                "tempo",
                "5");
    }

    private List<Long> list(String round) {
        return sql.fetch("select unit_id from round_place where round_id = ? order by place", Long.parseLong(round))
                .into(Long.class);
    }
}
