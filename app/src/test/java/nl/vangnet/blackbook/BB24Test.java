package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.vangnet.VangnetTest;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.deadlines.StandStill;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineRule;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB24")
class BB24Test {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Briefs briefs;

    @Autowired
    private StandStill standStill;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Clock clock;

    @Test
    void whoAsksForAnAssessmentInAConversationHasAnApplicationThatTheLawGivesEightWeeks() {
        long unit = new SomeClients(sql).client();
        LocalDate today = LocalDate.now(clock);

        new SomeConversations(conversations, briefs)
                .recorded(unit, Set.of(RequestKind.ASSESSMENT, RequestKind.OTHER_MANAGER));

        assertThat(sql.fetch("select kind, asked_on from client_request where unit_id = ? order by kind", unit)
                        .map(row -> row.get(0, String.class) + " " + row.get(1, LocalDate.class)))
                .containsExactly("ASSESSMENT " + today, "OTHER_MANAGER " + today);
        assertThat(deadlines.ofUnit(unit))
                .filteredOn(open -> open.deadline().kind() == DeadlineKind.CLIENT_REQUEST)
                .hasSize(2)
                .allSatisfy(open -> assertThat(open.deadline().due().orElseThrow())
                        .isBetween(today.plusWeeks(8), today.plusWeeks(8).plusDays(5)));
        assertThat(DeadlineRule.of(DeadlineKind.CLIENT_REQUEST, today).ground().source())
                .hasToString("Algemene wet bestuursrecht artikel 4:13 lid 2");
    }

    @Test
    void aRequestThatNobodyDecidesOnDoesNotFadeAway() {
        long unit = new SomeClients(sql).client();
        LocalDate today = LocalDate.now(clock);
        new SomeConversations(conversations, briefs).recorded(unit, Set.of(RequestKind.ASSESSMENT));

        deadlines.escalate(today.plusWeeks(10));

        assertThat(deadlines.overdue(today.plusYears(2)))
                .extracting(OpenDeadline::unit, open -> open.deadline().kind())
                .contains(tuple(unit, DeadlineKind.CLIENT_REQUEST));
    }

    @Test
    void aDecisionIsInWritingWithItsReasonAndTheWayToObjectAndThenTheClockStops() throws Exception {
        long unit = new SomeClients(sql).client();
        new SomeConversations(conversations, briefs).recorded(unit, Set.of(RequestKind.ASSESSMENT));
        long request = sql.fetchSingle("select id from client_request where unit_id = ?", unit)
                .get(0, Long.class);
        Desk manager = new Desk(mvc, SomeClients.manager());
        String address = "/werk/klanten/" + unit + "/gesprek";

        assertThat(manager.send(address + "/verzoek/" + request, "besluit-" + request, "nee", "waarom-" + request, " ")
                        .getContentAsString())
                .contains("Schrijf op waarom.");
        assertThat(manager.send(
                                address + "/verzoek/" + request,
                                "besluit-" + request,
                                "nee",
                                "waarom-" + request,
                                "Er is vorige maand al een advies gegeven.")
                        .getStatus())
                .isEqualTo(302);

        assertThat(sql.fetchSingle("select array_to_string(paragraphs, ' ') from outgoing where unit_id = ?", unit)
                        .get(0, String.class))
                .contains("Ons besluit is nee.", "Waarom? Er is vorige maand al een advies gegeven.", "bezwaar maken");
        assertThat(deadlines.find(DeadlineKind.CLIENT_REQUEST, "request:" + request))
                .isEmpty();
        assertThat(standStill.find()).extracting(Matter::unit).doesNotContain(unit);
        assertThat(manager.read(address)).doesNotContain("Besluit over:");
    }
}
