package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.conversations.ClientMessage;
import nl.vangnet.conversations.Messages;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB22")
class BB22Test {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Messages messages;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Briefs briefs;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.MIN;
    private long unit;

    @BeforeEach
    void client() {
        today = LocalDate.now(clock);
        unit = new SomeClients(sql).client();
    }

    @Test
    void aSickReportHasAnOwnerAndADayAndWhenThatPassesTheTeamLeadHearsOfItUnasked() {
        messages.write(unit, ClientMessage.Kind.SICK, "Ik ben ziek. Het duurt een week of twee.");
        OpenDeadline open = deadlines.ofManager(SomeClients.MANAGER).getFirst();
        LocalDate due = open.deadline().due().orElseThrow();
        assertThat(due).isBetween(today.plusDays(5), today.plusDays(16));
        assertThat(deadlines.escalate(due)).isZero();

        assertThat(deadlines.escalate(due.plusDays(1))).isEqualTo(1);

        assertThat(deadlines.overdue(due.plusDays(1)).getFirst().state(due.plusDays(1)))
                .isEqualTo(new DeadlineState.Escalated(due, due.plusDays(1)));
    }

    @Test
    void theClientSeesThatTheAnswerIsLate() throws Exception {
        long message = weeksAgo();

        assertThat(page()).contains("Wij zijn te laat met ons antwoord");

        assertThatThrownBy(() -> messages.answer(unit, message, "Beterschap.", false, SomeClients.MANAGER))
                .hasMessageContaining("BRIEF_UNREAD");
        briefs.opened(SomeClients.manager(), unit, unit, briefs.of(unit, unit).version());
        messages.answer(unit, message, "Beterschap. U hoeft nu niets te doen.", false, SomeClients.MANAGER);
        assertThat(page()).contains("Beterschap.").doesNotContain("Wij zijn te laat");
        assertThat(deadlines.overdue(today)).isEmpty();
        assertThat(sql.fetchSingle("select paragraphs[1] from outgoing where unit_id = ?", unit)
                        .get(0, String.class))
                .contains("Dit is ons antwoord: Beterschap. U hoeft nu niets te doen.");
    }

    /** A sick report of three weeks ago. */
    private long weeksAgo() {
        long message = sql.fetchSingle(
                        "insert into client_message (unit_id, kind, words, at) values (?, 'SICK', 'Ik ben ziek.',"
                                + " now() - interval '21 days') returning id",
                        unit)
                .get(0, Long.class);
        deadlines.open(
                DeadlineKind.CLIENT_MESSAGE, unit, "message:" + message, today.minusDays(21), SomeClients.MANAGER);
        return message;
    }

    private String page() throws Exception {
        Viewer client = new Viewer("Esra Voorbeeld", AccessRole.CLIENT, null, unit);
        return mvc.perform(get("/mijn/bericht").with(LogIn.as(client)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
