package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.managers.SomeTeam;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB42")
class BB42Test {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void aTeamLeadSeesWhoAgreesOnSomethingMuchMoreOrLessOftenThanColleaguesAndWhoDoesNotIsNotNamed() throws Exception {
        LocalDate today = LocalDate.now(clock);
        SomeTeam team = new SomeTeam(sql, today);
        for (int i = 0; i < 20; i++) {
            team.exempt(team.unit(), today.plusYears(1));
            of(team.unit(), SomeTeam.SUCCESSOR, today);
        }

        assertThat(new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, SomeTeam.LEAD, null))
                        .read("/werk/team"))
                .contains("Hanna Smit: 100 per 100", "Omar Mulder: 0 per 100", "Bespreek dit met elkaar");
    }

    @Test
    void whoDiffersNoMoreThanChanceCanDoIsNotNamed() throws Exception {
        LocalDate today = LocalDate.now(clock);
        SomeTeam team = new SomeTeam(sql, today);
        for (int i = 0; i < 4; i++) {
            team.exempt(team.unit(), today.plusYears(1));
            team.unit();
            of(team.unit(), SomeTeam.SUCCESSOR, today);
            long exempt = team.unit();
            team.exempt(exempt, today.plusYears(1));
            of(exempt, SomeTeam.SUCCESSOR, today);
        }

        assertThat(new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, SomeTeam.LEAD, null))
                        .read("/werk/team"))
                .doesNotContain("Hanna Smit: 50 per 100", "Omar Mulder: 50 per 100");
    }

    private void of(long unit, long manager, LocalDate today) {
        sql.execute(
                "insert into assignment (unit_id, staff_id, from_day, reason, at) values (?, ?, ?, 'ingedeeld', now())",
                unit,
                manager,
                today);
        sql.execute("update benefit_unit set case_manager_id = ? where id = ?", manager, unit);
    }
}
