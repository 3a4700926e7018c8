package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.blackbook.Desk;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.Purpose;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class EmergencyPagesTest {
    private static final String ADDRESS = "/werk/noodsituatie";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Post post;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private SomeClients clients;
    private Desk lead;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        clients = new SomeClients(sql, briefs, today);
        sql.execute("insert into staff values (7109, 'Ruben Bosman', 'TEAM_LEAD', '0800 9') on conflict do nothing");
        lead = new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, 7109L, null));
    }

    @Test
    void aTeamLeadAnnouncesItAndFromThenOnNobodyIsAskedToComeUntilItIsOver() throws Exception {
        long unit = clients.settle("Anna Thuis");
        Draft invitation = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        assertThat(stops(invitation)).isFalse();
        assertThat(lead.read(ADDRESS)).contains("Nu is er geen noodsituatie.");

        assertThat(say(true, today.toString(), "Een pandemie.")).isEqualTo(302);
        assertThat(lead.read(ADDRESS)).contains("Nu spreken wij niemand op één plek.", "Een pandemie.", "Ruben Bosman");
        assertThat(new Desk(mvc, SomeClients.manager()).read("/werk/vandaag")).contains("Noodsituatie:");
        assertThat(stops(invitation)).isTrue();

        assertThat(say(false, today.toString(), "De besmettingen zijn voorbij."))
                .isEqualTo(302);
        assertThat(stops(invitation)).isFalse();
    }

    @Test
    void aDayInThePastNoReasonAndAColleagueWhoWasFirstAreRefused() throws Exception {
        assertThat(say(true, today.minusDays(1).toString(), "Te laat.")).isEqualTo(200);
        assertThat(say(true, today.toString(), " ")).isEqualTo(200);
        assertThat(say(true, today.plusDays(3).toString(), "Een storm.")).isEqualTo(302);
        assertThat(say(true, today.plusDays(3).toString(), "Een storm.")).isEqualTo(200);
        assertThat(say(false, today.plusDays(2).toString(), "Eerder voorbij dan begonnen."))
                .isEqualTo(200);
        assertThat(new Desk(mvc, SomeClients.manager()).statusOf(ADDRESS)).isEqualTo(403);
    }

    private int say(boolean begins, String day, String why) throws Exception {
        return lead.send(ADDRESS, "begint", String.valueOf(begins), "dag", day, "waarom", why)
                .getStatus();
    }

    private boolean stops(Draft invitation) {
        return post.preview(invitation, SomeClients.manager()).verdict().refusals().stream()
                .map(Refusal::safeguard)
                .anyMatch("EMERGENCY"::equals);
    }
}
