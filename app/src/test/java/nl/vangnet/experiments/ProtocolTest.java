package nl.vangnet.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vangnet.trials.ledger.Ledger;
import org.junit.jupiter.api.Test;

class ProtocolTest {
    @Test
    void aProtocolComesBackFromItsJsonAsItWasAndIsAlwaysWrittenTheSame() {
        String json = ProtocolJson.write(TestTrial.PROTOCOL);
        assertThat(ProtocolJson.read(json)).isEqualTo(TestTrial.PROTOCOL);
        assertThat(ProtocolJson.write(ProtocolJson.read(json))).isEqualTo(json);
        assertThat(json)
                .startsWith("{\"arms\":[{\"caseloadCeiling\":null,\"code\":\"B\"")
                .doesNotContain("\n");
    }

    @Test
    void aProtocolOfBeforeVouchersStoodInItHasNone() {
        String json = ProtocolJson.write(TestTrial.PROTOCOL);
        assertThat(json).contains("\"voucher\":\"12.50\"");
        Protocol old = ProtocolJson.read(json.replaceAll(",\"voucher\":(null|\"12.50\")", ""));
        assertThat(old.waves()).extracting(Protocol.Wave::voucher).containsOnlyNulls();
        assertThat(old.waves()).extracting(Protocol.Wave::windowDays).containsExactly(60, 60);
    }

    @Test
    void aNewDraftComesBackTooAlthoughHardlyAnythingIsFilledIn() {
        Protocol empty = Drafts.empty("Leeg");
        assertThat(ProtocolJson.read(ProtocolJson.write(empty))).isEqualTo(empty);
    }

    @Test
    void theControlArmIsComparedWithEachOtherArmAndTheOthersWithEachOther() {
        assertThat(ComparisonForm.possible(TestTrial.PROTOCOL))
                .extracting(ComparisonForm::value)
                .containsExactly("B:G", "S:G", "B:S");
    }

    @Test
    void whatIsShownInAFormIsWhatIsReadBackFromIt() {
        Filled filled = MeasuresForm.show(TestTrial.PROTOCOL);
        assertThat(filled.one("uitkomst1-kleinste")).isEqualTo("5");
        assertThat(filled.one("meting2-maanden")).isEqualTo("6");
        assertThat(filled.one("meting2-bon")).isEqualTo("12.50");
        assertThat(RulesForm.show(TestTrial.PROTOCOL).all("regel")).contains("AGE_FROM", "NO_OTHER_TRIAL");
    }

    @Test
    void aStratumIsMadeFromWhatTheProtocolNames() {
        Baseline known = new Baseline(41, "Zuid", 30, true, 2, false, false);
        assertThat(Stratifier.stratum(List.of(), known)).isEqualTo("iedereen");
        assertThat(Stratifier.stratum(List.of(Stratifier.DISTRICT, Stratifier.HOUSEHOLD), known))
                .isEqualTo("zuid; met partner met kinderen");
    }

    @Test
    void anEmptyLedgerIsADraft() {
        assertThat(Phase.of(Ledger.EMPTY)).isEqualTo(Phase.DRAFT);
    }

    @Test
    void pseudonymsOfAnotherTrialAreOthersAndNeverHoldTheNumber() {
        Pseudonyms one = new Pseudonyms("a".repeat(64));
        Pseudonyms other = new Pseudonyms("b".repeat(64));
        assertThat(one.unit(9103))
                .isEqualTo(one.unit(9103))
                .isNotEqualTo(other.unit(9103))
                .doesNotContain("9103");
    }

    @Test
    void aFieldIsReadWithoutWhiteSpaceAndANumberOutsideItsBoundsIsNone() {
        Filled filled = new Filled(Map.of("a", List.of(" 7 "), "b", List.of("x, ,y")));
        assertThat(filled.number("a", 1, 10)).isEqualTo(7);
        assertThat(filled.number("a", 8, 10)).isEqualTo(-1);
        assertThat(filled.number("c", 1, 10)).isEqualTo(-1);
        assertThat(filled.parts("b")).containsExactly("x", "y");
    }
}
