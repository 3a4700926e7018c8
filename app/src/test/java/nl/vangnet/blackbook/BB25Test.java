package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BlackBook("BB25")
class BB25Test extends ContactCase {
    @Test
    void theNeighbourhoodTeamHearsNothingOfWhoDidNotSayYes() {
        long unit = clients.settle("Lena Rust");

        assertThat(stopped(partners.draft(unit, "buurtteam"))).contains("PARTNER_WITHOUT_CONSENT");
        assertThat(partners.told(unit)).isEmpty();
    }

    @Test
    void afterAYesItHearsOnlyWhatItNeedsAndNeverToCallAtTheDoorUnannounced() {
        long unit = clients.settle("Lena Rust");
        clients.agreed(unit, "Ik schrik van bellen door wat ik meemaakte.", "", "PHONE");
        partners.saysYes(unit, "buurtteam");

        assertThat(stopped(partners.draft(unit, "buurtteam"))).isEmpty();
        assertThat(partners.told(unit))
                .singleElement()
                .asString()
                .contains("Lena Rust", "Bel niet.", "Ga nooit langs zonder een dag die deze persoon kent")
                .doesNotContain("schrik", "Geboren", "bijstand");
    }

    @Test
    void whoAgreedOnNoContactThroughOthersIsNotMentionedEvenAfterAYes() {
        long unit = clients.settle("Lena Rust");
        clients.agreed(unit, "Alles gaat tussen ons.", "", "PARTNER");
        partners.saysYes(unit, "buurtteam");

        assertThat(stopped(partners.draft(unit, "buurtteam"))).containsExactly("AGREEMENT_CHANNEL");
    }
}
