package nl.vangnet.guidance.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MedicalWordsTest {
    @Test
    void wordsOfIllnessAndTreatmentAreFoundInAnyForm() {
        assertThat(MedicalWords.in("Zij heeft een Depressie en krijgt medicijnen van de huisarts."))
                .containsExactly("depressie", "medicijnen", "huisarts");
        assertThat(MedicalWords.in("ZIEKENHUIS, suïcidaal en burn-out")).hasSize(3);
    }

    @Test
    void whatSomebodyCanDoAndWantsIsNoWordOfIllness() {
        assertThat(MedicalWords.in(
                        "Kan vier uur per dag zittend werk doen. Wil graag in een winkel werken, niet tillen."))
                .isEmpty();
        assertThat(MedicalWords.in("De aanvraag is in behandeling. Zij heeft klachten over de brief."))
                .isEmpty();
    }

    @Test
    void aWordInsideAnotherWordIsLeftAlone() {
        assertThat(MedicalWords.in("Muziekles op dinsdag, energiek en enthousiast."))
                .isEmpty();
    }

    @Test
    void theProposalLeavesOutTheSentencesAndKeepsTheRest() {
        assertThat(MedicalWords.withoutThem(
                        "Wil in de ochtend werken. Slikt medicatie tegen reuma.\nBelt liever niet."))
                .isEqualTo("Wil in de ochtend werken. Belt liever niet.");
        assertThat(MedicalWords.withoutThem("Heeft kanker")).isEmpty();
    }
}
