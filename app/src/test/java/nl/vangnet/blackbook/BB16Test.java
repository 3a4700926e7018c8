package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.vangnet.VangnetTest;
import nl.vangnet.dossier.SomePeople;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@VangnetTest
@BlackBook("BB16")
class BB16Test {
    @Autowired
    private DSLContext sql;

    @Autowired
    private MockMvc mvc;

    private Desk manager;
    private long unit;

    @BeforeEach
    void somebodyWithAnAssessment() throws Exception {
        unit = new SomePeople(sql).single();
        manager = new Desk(mvc, SomePeople.manager());
        assertThat(assessment("AD-1", "12", "1-2-2026").getStatus()).isEqualTo(302);
    }

    @Test
    void anOpinionInANoteLeavesWhatTheAssessorSaidAsItIs() throws Exception {
        manager.send(
                address("notitie"), "persoon", person(), "woorden", "Komt over alsof 40 uur kan.", "bron", "gesprek");

        assertThat(capacity()).isEqualTo(12);
        assertThat(manager.read(dossier())).contains("Kan 12 uur per week werken.");
    }

    @Test
    void anAssessmentIsNotCorrectedByACaseManager() throws Exception {
        long fact = sql.fetchSingle("select fact from work_capacity where person_id = ?", unit)
                .into(Long.class);

        assertThat(manager.statusOf(address("belastbaarheid") + "?persoon=" + unit + "&feit=" + fact))
                .isEqualTo(404);
        assertThat(manager.send(
                                address("belastbaarheid"),
                                "persoon",
                                person(),
                                "feit",
                                String.valueOf(fact),
                                "uren",
                                "40")
                        .getStatus())
                .isEqualTo(404);
        assertThat(manager.send(
                                address("belastbaarheid") + "/nooit-zo",
                                "persoon",
                                person(),
                                "feit",
                                String.valueOf(fact),
                                "waarom",
                                "Klopt niet.")
                        .getStatus())
                .isEqualTo(404);
        assertThat(capacity()).isEqualTo(12);
    }

    @Test
    void onlyALaterReportOfAnAssessorTakesItsPlaceAndOneCanAskForIt() throws Exception {
        MockHttpServletResponse same = assessment("AD-1", "40", "1-3-2026");
        assertThat(same.getStatus()).isEqualTo(200);
        assertThat(same.getContentAsString(StandardCharsets.UTF_8))
                .contains("alleen door een nieuw onafhankelijk advies", "Vraag een nieuw advies aan");
        assertThat(assessment("AD-0", "40", "1-1-2026").getStatus()).isEqualTo(200);
        assertThat(capacity()).isEqualTo(12);

        assertThat(manager.send(
                                address("nieuw-advies"),
                                "persoon",
                                person(),
                                "woorden",
                                "De klant zegt dat er meer kan dan vorig jaar.",
                                "bron",
                                "gesprek")
                        .getStatus())
                .isEqualTo(302);
        assertThat(manager.read(dossier())).contains("Nieuw advies gevraagd");
        assertThat(assessment("AD-2", "20", "1-6-2026").getStatus()).isEqualTo(302);
        assertThat(capacity()).isEqualTo(20);
    }

    private MockHttpServletResponse assessment(String report, String hours, String from) throws Exception {
        return manager.send(
                address("belastbaarheid"),
                "persoon",
                person(),
                "adviseur",
                "Bureau Belastbaar",
                "rapport",
                report,
                "uren",
                hours,
                "woorden",
                "Zittend werk, met pauzes.",
                "vanaf",
                from,
                "tot_en_met",
                "1-1-2028",
                "bron",
                "rapport van het bureau");
    }

    private int capacity() {
        return sql.fetchSingle("select hours from work_capacity where person_id = ? order by id desc limit 1", unit)
                .into(Integer.class);
    }

    private String person() {
        return String.valueOf(unit);
    }

    private String dossier() {
        return "/werk/klanten/" + unit + "/dossier";
    }

    private String address(String kind) {
        return dossier() + "/" + kind;
    }
}
