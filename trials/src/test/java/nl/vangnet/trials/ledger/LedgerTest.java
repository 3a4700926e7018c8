package nl.vangnet.trials.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.UnitList;
import org.junit.jupiter.api.Test;

/** What may not be entered in a ledger. */
final class LedgerTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00.5Z");
    private static final UnitList UNITS = new UnitList(List.of("B1", "B2"), List.of("Noord", "Noord"));
    private static final AssignmentDesign DESIGN = AssignmentDesign.parse("arms,extra,usual\nsite,T,2:1,Noord, oost\n");
    private static final String SECRET = "0a".repeat(32);
    private static final String COMMITMENT = Commitments.commitment(SECRET);

    @Test
    void unblindingBeforeThePlanIsLockedIsRefused() {
        refused(Ledger.EMPTY, "Rosa", EntryType.UNBLINDING, "", "before the plan of analysis is locked");
        Ledger locked = Ledger.EMPTY.append(NOW, "Rosa", EntryType.PLAN_LOCKED, "ab".repeat(32));
        assertThat(locked.append(NOW, "Rosa", EntryType.UNBLINDING, "").faults())
                .isEmpty();
        refused(locked, "Rosa", EntryType.PLAN_LOCKED, "cd".repeat(32), "second entry");
    }

    @Test
    void theStepsOfASealedAssignmentAreTakenInOrder() {
        Ledger designed = Ledger.EMPTY.append(NOW, "Rosa", EntryType.DESIGN, DESIGN.text());
        Ledger one = designed.append(NOW, "Nora", EntryType.COMMITMENT, COMMITMENT);
        Ledger two = one.append(NOW, "Omar", EntryType.COMMITMENT, Commitments.commitment("b1".repeat(32)));
        Ledger listed = two.append(NOW, "Rosa", EntryType.LIST, UNITS.text());
        refused(Ledger.EMPTY, "Nora", EntryType.COMMITMENT, COMMITMENT, "before the design");
        refused(one, "nora", EntryType.COMMITMENT, "00".repeat(32), "Both keys are of Nora");
        refused(one, "Omar", EntryType.COMMITMENT, COMMITMENT, "secret of their own");
        refused(one, "Rosa", EntryType.LIST, UNITS.text(), "before two parties have committed");
        refused(two, "Pia", EntryType.COMMITMENT, "00".repeat(32), "third party");
        refused(two, "Nora", EntryType.REVEAL, SECRET, "before the list is frozen");
        refused(listed, "Omar", EntryType.REVEAL, SECRET, "not the one that was committed to");
        refused(listed, "Nora", EntryType.REVEAL, "geheim", "64 lower-case");
        refused(listed, "Rosa", EntryType.ASSIGNMENT, "", "before both secrets are revealed");
        Ledger revealed = listed.append(NOW, "Nora", EntryType.REVEAL, SECRET);
        refused(revealed, "Nora", EntryType.REVEAL, SECRET, "second time");
    }

    @Test
    void anEntryOfAnEarlierTimeOrWithoutActorIsRefused() {
        Ledger ledger = Ledger.EMPTY.append(NOW, "Rosa", "note", "");
        assertThat(ledger.entries().getFirst().time()).isEqualTo(Instant.parse("2026-11-02T09:00:00Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.append(NOW.minusSeconds(5), "Rosa", "note", ""))
                .withMessageContaining("before the last entry");
        refused(ledger, " ", "note", "", "names who did it");
        refused(ledger, "Rosa", "Not a type", "", "small letters");
    }

    @Test
    void aDesignReadsBackAsItWasWritten() {
        assertThat(DESIGN.sites().getFirst().prefix()).isEqualTo("Noord, oost");
        assertThat(AssignmentDesign.parse(DESIGN.text())).isEqualTo(DESIGN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentDesign.parse("arms,extra,usual\nsite,T,1:1:1,\n"))
                .withMessageContaining("3 shares for 2 arms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssignmentDesign.parse("arms,extra,extra\nsite,T,1:1,\n"))
                .withMessageContaining("same name");
        assertThatIllegalArgumentException().isThrownBy(() -> AssignmentDesign.parse("site,T,1:1,\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> AssignmentDesign.parse("arms,a,b\nT,1:1\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> AssignmentDesign.parse("arms,a,b\n"));
    }

    private static void refused(Ledger ledger, String actor, String type, String payload, String why) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.append(NOW, actor, type, payload))
                .withMessageContaining(why);
    }
}
