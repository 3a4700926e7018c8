package nl.vangnet.guidance.contact;

import static java.util.Map.entry;
import static nl.vangnet.guidance.contact.Sending.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.OutgoingGateTest.Pair;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.Duty;
import org.junit.jupiter.api.Test;

/** What a partner may hear of somebody. */
final class PartnerSafeguardsTest {
    private static final OutgoingGate GATE = OutgoingGate.withAllSafeguards();
    private static final LocalDate LATER = LocalDate.of(2027, 10, 1);
    private static final ToPartner.Said YES = new ToPartner.Said(true, TODAY);
    private static final ToPartner.Said NO = new ToPartner.Said(false, TODAY);

    /** What each of these safeguards stops alone, and what differs a little and may be told: {@link OutgoingGateTest} shows them. */
    static final Map<String, Pair> PAIRS = Map.ofEntries(
            entry(
                    "PARTNER_NOT_LISTED",
                    new Pair(
                            s -> s.partner("welzijn", YES, "partner-neighbourhood"),
                            s -> s.partner("buurtteam", YES, "partner-neighbourhood"))),
            entry(
                    "PARTNER_WITHOUT_CONSENT",
                    new Pair(
                            s -> s.partner(
                                    "schuldhulp", new ToPartner.Said(true, TODAY.minusDays(181)), "partner-debts"),
                            s -> s.partner(
                                    "schuldhulp", new ToPartner.Said(true, TODAY.minusDays(180)), "partner-debts"))),
            entry(
                    "PARTNER_DECLINED",
                    new Pair(
                            s -> s.partner("werkgeverspunt", NO, "partner-work").spoken = true,
                            s -> s.partner("werkgeverspunt", YES, "partner-work").spoken = true)),
            entry(
                    "PARTNER_DATA_NOT_NEEDED",
                    new Pair(
                            s -> s.partner("taalschool", YES, "partner-language", "partner-birth"),
                            s -> s.partner("schuldhulp", YES, "partner-debts", "partner-birth"))),
            entry(
                    "PARTNER_HEALTH",
                    new Pair(
                            s -> s.partner("taalschool", YES, "partner-language")
                                    .added
                                    .put("contact_way", "Haar psychiater komt mee."),
                            s -> s.partner("taalschool", YES, "partner-language")
                                    .added
                                    .put("contact_way", "Haar zus komt mee."))),
            entry(
                    "PARTNER_TERMS_LEFT_OUT",
                    new Pair(
                            s -> s.partner("taalschool", YES, "partner-language")
                                    .remove("partner-way"),
                            s -> s.partner("taalschool", YES, "partner-language"))));

    @Test
    void noPartnerHearsOfSomebodyWithWhomNoContactThroughOthersWasAgreed() {
        assertThat(GATE.check(made(s -> s.partner("taalschool", YES, "partner-language")
                                .agreed(Set.of(Channel.PARTNER), null, "nl", false, "")))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("AGREEMENT_CHANNEL");
    }

    @Test
    void aPartnerWritesToNobodySoTheFirstWayAndTheLanguageOfThePersonBindItLater() {
        assertThat(GATE.check(made(s -> s.partner("taalschool", YES, "partner-language")
                                .agreed(Set.of(Channel.PHONE), Channel.EMAIL, "en", true, "haar zus")))
                        .refusals())
                .isEmpty();
    }

    @Test
    void noEmployersAndNoVolunteersHearOfWhoIsExemptAndNobodyOfWhoDied() {
        assertThat(GATE.check(made(s ->
                                s.partner("werkgeverspunt", YES, "partner-work").exempt(LATER, Duty.SEEK_WORK).spoken =
                                        true))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("EXEMPTION_IN_FORCE");
        assertThat(GATE.check(made(s -> s.partner("vrijwilligerspunt", YES, "partner-volunteer").pensionDay =
                                LocalDate.of(2027, 1, 1)))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("PENSION_NEAR");
        assertThat(GATE.check(made(s -> s.partner("schuldhulp", YES, "partner-debts").died = TODAY))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("DIED");
    }

    @Test
    void aPartnerThatTookNoPartInTheSubjectHearsNothingOfIt() {
        assertThat(GATE.check(made(s -> s.partner("taalschool", YES, "partner-language", "partner-debts")))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("PARTNER_DATA_NOT_NEEDED");
        assertThat(GATE.check(made(s -> s.partner("taalschool", YES, "partner-language", "questions")))
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("CLAUSE_OF_OTHER_PURPOSE", "PARTNER_DATA_NOT_NEEDED");
    }

    @Test
    void thatAYesIsTakenBackIsToldToThePartnerWhateverElseWasAgreed() {
        assertThat(GATE.check(made(s -> {
                            s.author = new Author(true, -1, null, false);
                            s.flags.add(Brief.Flag.VULNERABLE);
                            s.partner("welzijn", NO, "partner-withdrawn")
                                    .agreed(Set.of(Channel.PARTNER), null, "nl", false, "");
                        }))
                        .refusals())
                .isEmpty();
    }

    @Test
    void whatGoesToThePersonCannotBeAddressedToAPartner() {
        assertThatThrownBy(() -> made(s -> s.channel = Channel.PARTNER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("partner");
    }

    private static Departure made(Consumer<Sending> change) {
        Sending sending = new Sending();
        change.accept(sending);
        return sending.departure();
    }
}
