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
@BlackBook("BB58")
class BB58Test {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void theTargetOfAProgrammeCountsOffersAndNotHowManyYoungPeopleLeave() throws Exception {
        new SomeTeam(sql, LocalDate.now(clock));
        Desk lead = new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, SomeTeam.LEAD, null));

        assertThat(lead.send("/werk/team/doelen", "maat", "EXIT_OTHER", "voor", "PROGRAMME", "doel", "200 jongeren weg")
                        .getContentAsString())
                .contains("Een doel gaat over wat wij aanbieden", "Kies een doel over wat u aanbiedt");
        assertThat(lead.send(
                                "/werk/team/doelen",
                                "maat",
                                "OFFERS_MADE",
                                "voor",
                                "PROGRAMME",
                                "doel",
                                "200 aanbiedingen")
                        .getStatus())
                .isEqualTo(302);
        assertThat(lead.read("/werk/team/doelen")).contains("200 aanbiedingen").doesNotContain("200 jongeren weg");
    }
}
