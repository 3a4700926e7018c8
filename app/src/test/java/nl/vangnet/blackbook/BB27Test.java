package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
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
@BlackBook("BB27")
class BB27Test {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @BeforeEach
    void people() {
        new SomeTeam(sql, LocalDate.now(clock));
    }

    @Test
    void nobodyCanBeGivenATargetForHowManyPeopleLeaveAssistance() throws Exception {
        Desk lead = new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, SomeTeam.LEAD, null));

        assertThat(lead.read("/werk/team/doelen")).doesNotContain("EXIT_");
        assertThat(lead.send("/werk/team/doelen", "maat", "EXIT_TO_WORK", "voor", "MANAGER", "doel", "10 per maand")
                        .getContentAsString())
                .contains("Niemand krijgt een doel voor hoeveel mensen uit de bijstand gaan");
        assertThat(sql.fetchCount(org.jooq.impl.DSL.table("indicator_target"))).isZero();
        assertThat(lead.send("/werk/team/doelen", "maat", "CONTINUITY", "voor", "TEAM", "doel", "Twee op drie")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void theDatabaseRefusesItToo() {
        assertThatThrownBy(() -> sql.execute(
                        "insert into indicator_target (indicator, level, goal, councils_reason, at, author_id) values ('EXIT_TO_WORK', 'MANAGER', '10', 'raad', now(), ?)",
                        SomeTeam.LEAD))
                .hasMessageContaining("no_exit_target_of_a_manager");
    }
}
