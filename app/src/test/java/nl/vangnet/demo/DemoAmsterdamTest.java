package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.Trials;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.trials.ledger.LedgerFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemoAmsterdamTest {
    private static final int SECONDS = 240;

    @Test
    void theAmsterdamTrialStandsPublishedWithALedgerThatHolds() throws Exception {
        Trials trials = Browser.bean(Trials.class);
        long trial = published(trials);
        Ledger ledger = trials.ledger(trial);
        assertThat(LedgerFile.faults(LedgerFile.write(ledger))).isEmpty();
        String listHash = ledger.entries().stream()
                .filter(entry -> entry.type().equals(EntryType.LIST))
                .findFirst()
                .orElseThrow()
                .payloadHash();
        try (var envelopes =
                Objects.requireNonNull(DemoAmsterdam.class.getResourceAsStream("amsterdam/assignment.json"))) {
            assertThat(listHash)
                    .isEqualTo(JsonMapper.shared()
                            .readTree(envelopes)
                            .get("listHash")
                            .asString());
        }
        try (Visit visit = Browser.visitAs("onderzoeker")) {
            visit.open("/onderzoek/experimenten");
            visit.looks("amsterdam-lijst");
            visit.open("/onderzoek/experimenten/" + trial);
            visit.looks("amsterdam-experiment");
            visit.open("/onderzoek/experimenten/" + trial + "/analyse");
            visit.looks("amsterdam-analyse");
            visit.open("/onderzoek/experimenten/" + trial + "/analyse/rapport");
            assertThat(visit.main())
                    .contains(
                            "+12,3",
                            "Wij weten het niet",
                            "Het voorwoord spreekt van ruim 750 deelnemers. Tabel 1 telt er 812.",
                            "Deze mensen zijn verzonnen.");
            visit.looks("amsterdam-rapport");
        }
    }

    private static long published(Trials trials) throws InterruptedException {
        DSLContext sql = Browser.bean(DSLContext.class);
        for (int second = 0; second < SECONDS; second++) {
            Long trial = sql.select(TRIAL.ID)
                    .from(TRIAL)
                    .where(TRIAL.CODE.eq(DemoAmsterdam.CODE))
                    .fetchOne(TRIAL.ID);
            if (trial != null && trials.phase(trial) == Phase.PUBLISHED) {
                return trial;
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("The Amsterdam trial was not published within " + SECONDS + " seconds");
    }
}
