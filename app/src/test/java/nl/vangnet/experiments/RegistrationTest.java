package nl.vangnet.experiments;

import static nl.vangnet.experiments.TestTrial.PROTOCOL;
import static nl.vangnet.experiments.TestTrial.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.vangnet.VangnetTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class RegistrationTest {
    private static final Actor RESEARCHER = new Actor("Rik Onderzoeker", 9101L);
    private static final Instant LATER = START.plus(Duration.ofDays(1));

    @Autowired
    private DSLContext sql;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Conduct conduct;

    @Autowired
    private Trials trials;

    @BeforeEach
    void somebodyWhoDoesIt() {
        TestTrial.settle(sql, 1);
    }

    @Test
    void aProtocolInWhichSomethingIsMissingIsNotRegistered() {
        long empty = drafts.create("leeg", Drafts.empty("Leeg"), START, 9101L);
        assertThatThrownBy(() -> conduct.register(empty, "", RESEARCHER, LATER))
                .hasMessageStartingWith("experiment.geweigerd.onvolledig");
    }

    @Test
    void anUnclearProtocolIsRegisteredOnlyWithTheReasonWhyAndThatStandsInTheLedger() {
        long unclear = drafts.create(
                "onduidelijk",
                PROTOCOL.withArms(
                        PROTOCOL.title(),
                        PROTOCOL.question(),
                        true,
                        PROTOCOL.arms().stream()
                                .map(arm -> new Protocol.Arm(
                                        arm.code(),
                                        arm.name(),
                                        arm.description(),
                                        1,
                                        null,
                                        null,
                                        List.of(),
                                        List.of("premie")))
                                .toList(),
                        "G"),
                START,
                9101L);
        assertThatThrownBy(() -> conduct.register(unclear, " ", RESEARCHER, LATER))
                .hasMessageStartingWith("experiment.geweigerd.bevindingen");
        conduct.register(unclear, "De premie hoort bij de stad.", RESEARCHER, LATER);
        assertThat(trials.ledger(unclear).entries().getLast().payload())
                .contains("COMPONENT_IN_ALL_ARMS: premie", "reason: De premie hoort bij de stad.");
    }
}
