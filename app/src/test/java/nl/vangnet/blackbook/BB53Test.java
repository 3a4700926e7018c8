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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB53")
class BB53Test {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whoUsesTheRoomThatTheLawLeavesWritesDownWhyAndTheClientCanReadIt() throws Exception {
        LocalDate today = LocalDate.now(clock);
        long unit = new SomeTeam(sql, today).unit();
        Desk manager = new Desk(mvc, new Viewer("Hanna Smit", AccessRole.CASE_MANAGER, SomeTeam.PRESENT, null));

        assertThat(exempt(manager, unit, today, "").getContentAsString()).contains("bijzonder geval");
        assertThat(exempt(manager, unit, today, "De schuldsanering vraagt nu alle tijd.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(new Desk(mvc, new Viewer("Esra Voorbeeld", AccessRole.CLIENT, null, unit)).read("/mijn/dossier"))
                .contains("De schuldsanering vraagt nu alle tijd.");
    }

    private static MockHttpServletResponse exempt(Desk manager, long unit, LocalDate today, String reason)
            throws Exception {
        return manager.send(
                "/werk/klanten/" + unit + "/dossier/ontheffing",
                "persoon",
                String.valueOf(unit),
                "grond",
                "URGENT_REASONS",
                "plichten",
                "SEEK_WORK",
                "vanaf",
                today.toString(),
                "tot_en_met",
                today.plusYears(1).minusDays(1).toString(),
                "besluit",
                "OB-1",
                "reden",
                reason,
                "bron",
                "besluit");
    }
}
