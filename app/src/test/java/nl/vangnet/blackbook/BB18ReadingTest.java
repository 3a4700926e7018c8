package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.vangnet.VangnetTest;
import nl.vangnet.dossier.BriefReading;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.dossier.SomePeople;
import nl.vangnet.guidance.dossier.ReadGate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@VangnetTest
@BlackBook("BB18")
class BB18ReadingTest {
    private static final int DAYS = 14;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    @Autowired
    private DSLContext sql;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Briefs briefs;

    private Desk manager;
    private long unit;

    @BeforeEach
    void somebody() {
        unit = new SomePeople(sql).single();
        manager = new Desk(mvc, SomePeople.manager());
    }

    @Test
    void whoDidNotOpenTheDossierIsStoppedAndWhoDidIsNot() throws Exception {
        assertThat(stopped(0)).isTrue();

        manager.read("/werk/klanten/" + unit + "/dossier");

        assertThat(stopped(0)).isFalse();
        assertThat(stopped(DAYS)).isFalse();
        assertThat(stopped(DAYS + 1)).isTrue();
    }

    @Test
    void whatThePersonAddsIsReadBeforeTheNextContact() throws Exception {
        manager.read("/werk/klanten/" + unit + "/dossier");
        new Desk(mvc, SomePeople.client(unit))
                .send(
                        "/mijn/dossier/eigen-woorden",
                        "persoon",
                        String.valueOf(unit),
                        "woorden",
                        "Ik zorg voor mijn moeder.");

        assertThat(stopped(0)).isTrue();
        assertThat(manager.read("/werk/klanten/" + unit + "/dossier")).contains("Ik zorg voor mijn moeder.");
        assertThat(stopped(0)).isFalse();
    }

    @Test
    void thePersonSeesWhoReadTheDossier() throws Exception {
        Desk client = new Desk(mvc, SomePeople.client(unit));
        assertThat(client.read("/mijn/dossier")).contains("Er heeft nog geen medewerker in uw dossier gelezen.");

        manager.read("/werk/klanten/" + unit + "/dossier");

        assertThat(client.read("/mijn/dossier")).contains("Medewerker 7001, op");
    }

    /** Whether contact would be stopped so many days after now. */
    private boolean stopped(int later) {
        Optional<BriefReading> reading = briefs.lastReading(unit, unit, SomePeople.MANAGER);
        LocalDate readOn =
                reading.map(one -> LocalDate.ofInstant(one.at(), HERE)).orElse(null);
        LocalDate day = (readOn == null ? LocalDate.EPOCH : readOn).plusDays(later);
        return ReadGate.check(
                        briefs.of(unit, unit).version(),
                        reading.map(BriefReading::version).orElse(-1L),
                        readOn,
                        DAYS,
                        day)
                .isPresent();
    }
}
