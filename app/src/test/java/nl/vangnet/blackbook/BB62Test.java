package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.dossier.Briefs;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB62")
class BB62Test {
    private static final Viewer LEAD = new Viewer("Karin Vos", AccessRole.TEAM_LEAD, SomeClients.LEAD, null);

    @Autowired
    private DSLContext sql;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Briefs briefs;

    @Autowired
    private MockMvc mvc;

    @Test
    void fromFiveAnswersOnTheTeamLeadSeesThemTogetherAndWhoWasNotHeardIsAReasonToLookAtConversations()
            throws Exception {
        SomeClients clients = new SomeClients(sql);
        for (int answers = 1; answers <= 5; answers++) {
            answer(clients.client(), answers > 2);
            String shown = signals(LEAD).getContentAsString();
            if (answers < 5) {
                assertThat(shown).doesNotContain("40%").contains("te weinig antwoorden");
            } else {
                assertThat(shown).contains("Sanne Dekker", "40%", "Bespreek samen een paar gesprekken.");
            }
        }
    }

    @Test
    void aCaseManagerNeverSeesWhatClientsAnswered() throws Exception {
        long unit = new SomeClients(sql).client();
        answer(unit, false);

        assertThat(signals(SomeClients.manager()).getStatus()).isEqualTo(403);
        assertThat(mvc.perform(get("/werk/klanten/" + unit + "/gesprek").with(LogIn.as(SomeClients.manager())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Ik wil weer onder de mensen komen.")
                .doesNotContain("geluisterd");
    }

    private void answer(long unit, boolean heard) throws Exception {
        long id = new SomeConversations(conversations, briefs).sent(unit);
        mvc.perform(post("/mijn/gesprekken/" + id + "/mening")
                        .param("gehoord-" + id, heard ? "ja" : "nee")
                        .param("duidelijk-" + id, "ja")
                        .with(LogIn.as(new Viewer("Esra Voorbeeld", AccessRole.CLIENT, null, unit)))
                        .with(csrf()))
                .andExpect(redirectedUrl("/mijn/gesprekken"));
    }

    private MockHttpServletResponse signals(Viewer viewer) throws Exception {
        return mvc.perform(get("/werk/signalen").with(LogIn.as(viewer)))
                .andReturn()
                .getResponse();
    }
}
