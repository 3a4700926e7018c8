package nl.vangnet.trials.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.trials.ledger.Amendment.Subject;
import org.junit.jupiter.api.Test;

/** What may be changed of a registered protocol, and until when. */
final class AmendmentTest {
    private static final Instant LATER = Instant.parse("2026-12-02T09:00:00Z");
    private static final Change WINDOW = new Change(Subject.WINDOW, "T1", "6 months, 60 days", "7 months, 60 days");
    private static final AssignmentDesign DESIGN =
            new AssignmentDesign(List.of("a", "b"), List.of(new Allocation("T", "", List.of(1, 1))));
    private static final Ledger REGISTERED =
            Ledger.EMPTY.append(LATER.minusSeconds(9), "Rosa", EntryType.DESIGN, DESIGN.text());
    private static final Ledger ASSIGNED =
            SealedTrial.ledger(DESIGN, new UnitList(List.of("B1", "B2"), List.of("Noord", "Noord")));

    @Test
    void anAmendmentReadsBackAsItWasWritten() {
        Amendment amendment = amendment(1, WINDOW, new Change(Subject.TITLE, "", "", "Bellen: of \"schrijven\""));
        assertThat(Amendment.parse(amendment.text())).isEqualTo(amendment);
        assertThat(amendment.text())
                .startsWith("amendment 1\nknown measured\nconsent new\nwhy Drukte.\nchange window T1\nfrom 6 months");
    }

    @Test
    void anAmendmentFollowsTheRegistrationAndPrecedesThePlan() {
        refused(Ledger.EMPTY, amendment(1, WINDOW).text(), "before the design is registered");
        Ledger amended = amended(REGISTERED, amendment(1, WINDOW));
        assertThat(amended.faults()).isEmpty();
        Ledger planned = amended.append(LATER, "Rosa", EntryType.PLAN_LOCKED, "ab".repeat(32));
        refused(planned, amendment(2, back()).text(), "after the plan of analysis is locked");
    }

    @Test
    void amendmentsAreNumberedAndEachBeginsWhereTheOneBeforeEnded() {
        refused(REGISTERED, amendment(2, WINDOW).text(), "number 2, where 1 was due");
        Ledger amended = amended(REGISTERED, amendment(1, WINDOW));
        refused(amended, amendment(1, back()).text(), "number 1, where 2 was due");
        refused(amended, amendment(2, WINDOW).text(), "begins at \"6 months, 60 days\"");
        assertThat(amended(amended, amendment(2, back())).faults()).isEmpty();
    }

    @Test
    void whoTakesPartInWhatCannotBeChangedOnceTheListIsFrozen() {
        for (Change change : List.of(
                new Change(Subject.RULE, "AGE_FROM", "27", "25"),
                new Change(Subject.PARTICIPANTS, "", "40", "60"),
                new Change(Subject.QUESTION, "", "Helpt bellen?", "Helpt schrijven?"))) {
            assertThat(amended(REGISTERED, amendment(1, change)).faults()).isEmpty();
            refused(ASSIGNED, amendment(1, change).text(), "after the list is frozen");
        }
        assertThat(amended(ASSIGNED, amendment(1, WINDOW)).faults()).isEmpty();
    }

    @Test
    void armsRatioStrataAndOutcomesCannotBeChangedAtAll() {
        for (String subject : List.of("arms", "ratio", "strata", "outcome out_T1", "primary")) {
            refused(
                    REGISTERED,
                    amendment(1, WINDOW).text().replace("change window T1", "change " + subject),
                    "cannot be about \"" + subject.replaceFirst(" .*", "") + "\"");
        }
    }

    @Test
    void anAmendmentThatSaysNothingOrIsWrittenOtherwiseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(Subject.TITLE, "", "A", "A"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Change(Subject.TITLE, "", "A", "B\nC"));
        assertThatIllegalArgumentException().isThrownBy(() -> amendment(1));
        assertThatIllegalArgumentException().isThrownBy(() -> amendment(1, WINDOW, back()));
        String text = amendment(1, WINDOW).text();
        refused(REGISTERED, text.replace("why Drukte.", "why "), "says why");
        refused(REGISTERED, text.replace("known measured", "known perhaps"), "cannot be about \"perhaps\"");
        refused(REGISTERED, text.replace("consent new", "consent maybe"), "not written in the one way");
        refused(REGISTERED, text.replace("from 6", "of 6"), "says \"from\"");
        refused(REGISTERED, "amendment 1\n", "four lines");
    }

    private static Change back() {
        return new Change(Subject.WINDOW, "T1", WINDOW.to(), WINDOW.from());
    }

    private static Amendment amendment(int number, Change... changes) {
        return new Amendment(number, Known.MEASURED, true, "Drukte.", List.of(changes));
    }

    private static Ledger amended(Ledger ledger, Amendment amendment) {
        return ledger.append(LATER, "Rosa", EntryType.AMENDMENT, amendment.text());
    }

    private static void refused(Ledger ledger, String payload, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.append(LATER, "Rosa", EntryType.AMENDMENT, payload))
                .withMessageContaining(why);
    }
}
