package nl.vangnet.blackbook;

import static nl.vangnet.managers.SomeTeam.LEAD;
import static nl.vangnet.managers.SomeTeam.PRESENT;
import static nl.vangnet.managers.SomeTeam.SUCCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.managers.Managers;
import nl.vangnet.managers.SomeTeam;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB19")
class BB19Test {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Managers managers;

    @Autowired
    private Clock clock;

    @Test
    void aNewManagerIsNotTheContactUntilTheHandoverWasWrittenReadAndToldToTheClientWithNameAndDay() throws Exception {
        SomeTeam team = new SomeTeam(sql, LocalDate.now(clock));
        long unit = team.unit();
        Desk present = new Desk(mvc, manager("Hanna Smit", PRESENT));
        Desk successor = new Desk(mvc, manager("Omar Mulder", SUCCESSOR));
        Desk client = new Desk(mvc, new Viewer("Esra Voorbeeld", AccessRole.CLIENT, null, unit));
        String address = "/werk/klanten/" + unit + "/overdracht";

        assertThat(successor.statusOf(address)).isEqualTo(403);
        assertThat(propose(present, address, "").getStatus()).isEqualTo(302);
        String one =
                address + "/" + sql.fetchSingle("select max(id) from handover").get(0, Long.class);
        assertThat(successor.send(one + "/gelezen").getContentAsString()).contains("nog niet opgeschreven");
        assertThat(present.send(one + "/notitie", "notitie", "Belt graag na tienen.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(client.read("/mijn/contactpersoon")).doesNotContain("Omar Mulder");
        assertThat(successor.read(address)).contains("Belt graag na tienen.");
        assertThat(successor.send(one + "/gelezen").getStatus()).isEqualTo(302);

        assertThat(present.read(one + "/bericht")).contains("U hebt het dossier nog niet gelezen zoals het nu is.");
        present.read("/werk/klanten/" + unit + "/dossier");
        String words = words(present.read(one + "/bericht"));
        assertThat(words).contains("Omar Mulder", "Hanna Smit", "Wij verdelen het werk.");
        assertThat(present.send(one + "/vertellen", "tekst", "iets anders").getRedirectedUrl())
                .endsWith("/bericht");
        assertThat(present.send(one + "/vertellen", "tekst", words).getRedirectedUrl())
                .as(words)
                .isEqualTo(address);

        assertThat(client.read("/mijn/contactpersoon")).contains("Omar Mulder", "Uw contactpersoon is");
        assertThat(client.read("/mijn/uitnodigingen"))
                .contains("Bericht voor u")
                .doesNotContain("Moet ik komen?");
        assertThat(managers.of(unit)).isEqualTo(PRESENT);
        assertThat(managers.tookOver(unit, SUCCESSOR)).isFalse();
    }

    @Test
    void aThirdChangeInTwoYearsIsRefusedToAManagerAndAllowedToATeamLeadWithAReason() throws Exception {
        SomeTeam team = new SomeTeam(sql, LocalDate.now(clock));
        long unit = team.unit();
        String address = "/werk/klanten/" + unit + "/overdracht";
        sql.execute(
                "insert into assignment (unit_id, staff_id, from_day, reason, at) select ?, s, ?::date - d,"
                        + " 'ingedeeld', now() from (values (1, 9002, 500), (2, 9001, 200)) v(n, s, d) order by n",
                unit,
                LocalDate.now(clock));
        Desk lead = new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, LEAD, null));

        assertThat(propose(new Desk(mvc, manager("Hanna Smit", PRESENT)), address, "Ik sta het toe.")
                        .getContentAsString())
                .contains("wisselde al 2 keer");
        assertThat(propose(lead, address, "").getContentAsString()).contains("wisselde al 2 keer");
        assertThat(propose(lead, address, "De klant vroeg er zelf om.").getStatus())
                .isEqualTo(302);
    }

    private org.springframework.mock.web.MockHttpServletResponse propose(Desk desk, String address, String leadsReason)
            throws Exception {
        return desk.send(
                address,
                "opvolger",
                String.valueOf(SUCCESSOR),
                "dag",
                LocalDate.now(clock).plusDays(14).toString(),
                "reden",
                "CASELOAD",
                "waarom",
                "Wij verdelen het werk.",
                "teamleider",
                leadsReason);
    }

    /** What stands in the form that confirms it. */
    private static String words(String page) {
        int from = page.indexOf("name=\"tekst\" value=\"") + "name=\"tekst\" value=\"".length();
        return org.springframework.web.util.HtmlUtils.htmlUnescape(page.substring(from, page.indexOf("\">", from)));
    }

    private static Viewer manager(String name, long staff) {
        return new Viewer(name, AccessRole.CASE_MANAGER, staff, null);
    }
}
