package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.blackbook.Desk;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** A call is made from a list on which every line was checked. */
@VangnetTest
@Transactional
class CallListTest {
    private static final String ADDRESS = "/werk/vandaag/bellijst";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Replies replies;

    @Autowired
    private ContactClock contactClock;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private SomeClients clients;
    private Desk manager;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        clients = new SomeClients(sql, briefs, today);
        manager = new Desk(mvc, SomeClients.manager());
    }

    @Test
    void whoIsSilentAndWhoAnsweredCanBeCalledAndWhoAgreedOnNoCallsStandsThereWithTheReason() throws Exception {
        long silent = silent("Silvia Stil");
        long answered = silent("Anna Antwoord");
        replies.answered(answered, answered, new Answer(today, Channel.EMAIL, Answer.Kind.QUESTION, "Waarom?"), null);
        long agreed = silent("Gerda Geenbel");
        clients.agreed(agreed, "Nooit bellen.", "", "PHONE");
        long noPhone = silent("Nina Nietbereikbaar");
        clients.flag(noPhone, "NO_PHONE");

        String page = manager.read(ADDRESS);
        assertThat(page)
                .contains("Ik bel nu met Silvia Stil", "Ik bel nu met Anna Antwoord", "Nooit bellen.")
                .doesNotContain("Ik bel nu met Gerda", "Nina Nietbereikbaar");

        assertThat(call(silent)).isEqualTo(302);
        assertThat(sql.fetchSingle(
                                "select channel, author_id from outgoing where unit_id = ? order by id desc limit 1",
                                silent)
                        .intoList())
                .containsExactly("PHONE", SomeClients.MANAGER);
        assertThat(manager.read(ADDRESS)).contains("Anna Antwoord").doesNotContain("Silvia Stil");
    }

    @Test
    void whatChangedSinceTheListWasReadStopsTheCall() throws Exception {
        long unit = silent("Silvia Stil");
        assertThat(manager.read(ADDRESS)).contains("Ik bel nu met Silvia Stil");
        clients.agreed(unit, "Nooit bellen.", "", "PHONE");

        assertThat(call(unit)).isEqualTo(302);
        assertThat(sql.fetchSingle("select safeguards[1] from refused_outgoing where unit_id = ?", unit)
                        .get(0, String.class))
                .isEqualTo("AGREEMENT_CHANNEL");
    }

    private int call(long unit) throws Exception {
        return manager.send(ADDRESS + "/" + unit, "persoon", String.valueOf(unit))
                .getStatus();
    }

    /** Somebody who did not answer a letter of twenty days ago. */
    private long silent(String name) {
        long unit = clients.settle(name);
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        contactClock.run(today);
        return unit;
    }
}
