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
@BlackBook("BB51")
class BB51Test {
    private static final String NOTE = "Wil graag in de ochtend werken. Slikt medicijnen tegen depressie.";

    @Autowired
    private DSLContext sql;

    @Autowired
    private MockMvc mvc;

    private Desk manager;
    private long unit;

    @BeforeEach
    void somebody() {
        unit = new SomePeople(sql).single();
        manager = new Desk(mvc, SomePeople.manager());
    }

    @Test
    void aNoteAboutIllnessIsNotKeptButComesBackWithTheWordsThatWereFound() throws Exception {
        MockHttpServletResponse back = note("woorden", NOTE);

        assertThat(text(back)).contains("Gevonden: medicijnen, depressie.", "Laat deze zinnen weg", "Slikt medicijnen");
        assertThat(kept()).isZero();
    }

    @Test
    void theProposalLeavesTheSentencesOutAndIsKeptWhenSomebodySaysSo() throws Exception {
        MockHttpServletResponse proposal = note("woorden", NOTE, "weglaten", "ja");
        assertThat(text(proposal)).contains("Wil graag in de ochtend werken.").doesNotContain("medicijnen");
        assertThat(kept()).isZero();

        assertThat(note("woorden", "Wil graag in de ochtend werken.").getStatus())
                .isEqualTo(302);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void withAReasonItIsKeptAndTheReasonIsThereToBeLookedAt() throws Exception {
        assertThat(note("woorden", NOTE, "reden_ziekte", "De klant vroeg om dit zo op te schrijven.")
                        .getStatus())
                .isEqualTo(302);

        assertThat(kept()).isEqualTo(1);
        assertThat(sql.fetchSingle("select words, reason from medical_words_kept where person_id = ?", unit)
                        .intoArray())
                .containsExactly(new String[] {"medicijnen", "depressie"}, "De klant vroeg om dit zo op te schrijven.");
    }

    @Test
    void everyFormOfTheDossierAsksTheSame() throws Exception {
        assertThat(manager.send(
                                "/werk/klanten/" + unit + "/dossier/bezigheid",
                                "persoon",
                                String.valueOf(unit),
                                "soort",
                                "OTHER",
                                "woorden",
                                "Gaat elke week naar de psycholoog.",
                                "vanaf",
                                "1-3-2026",
                                "bron",
                                "gesprek")
                        .getStatus())
                .isEqualTo(200);
        assertThat(sql.fetchSingle("select count(*) from activity where person_id = ?", unit)
                        .into(Integer.class))
                .isZero();
    }

    private MockHttpServletResponse note(String... fields) throws Exception {
        String[] all = new String[fields.length + 4];
        System.arraycopy(fields, 0, all, 4, fields.length);
        all[0] = "persoon";
        all[1] = String.valueOf(unit);
        all[2] = "bron";
        all[3] = "gesprek";
        return manager.send("/werk/klanten/" + unit + "/dossier/notitie", all);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int kept() {
        return sql.fetchSingle("select count(*) from dossier_words where person_id = ?", unit)
                .into(Integer.class);
    }
}
