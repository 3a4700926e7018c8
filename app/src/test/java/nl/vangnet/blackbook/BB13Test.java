package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@BlackBook("BB13")
class BB13Test extends ContactCase {
    @Autowired
    private MockMvc mvc;

    @Test
    void whoAgreedOnAnEmailWithTheQuestionsFirstGetsNoLetterAndNoCallAndTheColleagueReadsTheAgreement() {
        long unit = clients.settle("Gerda Smit");
        clients.agreed(unit, "Eerst een e-mail met de vragen. Nooit bellen.", "EMAIL", "PHONE");

        var refusal = preview(clients.invitation(unit, Purpose.HOW_ARE_YOU))
                .verdict()
                .refusals()
                .getFirst();
        assertThat(refusal.safeguard()).isEqualTo("AGREEMENT_FIRST");
        assertThat(refusal.objection().details())
                .isEqualTo(List.of(new Detail.Words("Eerst een e-mail met de vragen. Nooit bellen.")));
        assertThat(stoppedForJob(clients.invitation(unit, Purpose.HOW_ARE_YOU))).containsExactly("AGREEMENT_FIRST");
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.PHONE)))
                .contains("AGREEMENT_CHANNEL");
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.EMAIL)))
                .isEmpty();
    }

    @Test
    void aTeamLeadAllowsOneMessageOtherwiseAndTheClientReadsInItWhyAndWhoDecidedThat() throws Exception {
        long unit = clients.settle("Gerda Smit");
        clients.agreed(unit, "Eerst een e-mail met de vragen.", "EMAIL");
        Draft letter = clients.invitation(unit, Purpose.HOW_ARE_YOU);
        assertThat(preview(letter).verdict().refusals()).hasSize(1);

        Desk lead = lead();
        assertThat(decide(lead, unit, "LETTER", " ").getContentAsString()).contains("Schrijf op waarom");
        assertThat(decide(lead, unit, "LETTER", "De e-mail kwam terug.").getStatus())
                .isEqualTo(302);
        assertThat(decide(new Desk(mvc, SomeClients.manager()), unit, "LETTER", "Ik wil het.")
                        .getStatus())
                .isEqualTo(403);

        assertThat(String.join(" ", preview(letter).message().paragraphs()))
                .contains("Deze ene keer doen wij het anders. Waarom? De e-mail kwam terug. Dit besloot Ruben Bosman.");
        assertThat(stoppedForJob(letter)).contains("AGREEMENT_FIRST");
        assertThat(stopped(letter)).isEmpty();
        assertThat(lead.read("/werk/klanten/" + unit + "/contact/anders?persoon=" + unit))
                .contains("Gebruikt voor bericht");
        assertThat(stopped(letter)).contains("AGREEMENT_FIRST");
    }

    @Test
    void whatTheLawForbidsNoTeamLeadCanAllow() throws Exception {
        long exempt = clients.settle("Henk Vrij");
        clients.exempt(exempt, today.plusYears(1), "SEEK_WORK");
        clients.agreed(exempt, "Niet bellen.", "", "PHONE");
        assertThat(decide(lead(), exempt, "PHONE", "Het is dringend.").getStatus())
                .isEqualTo(302);
        assertThat(stopped(clients.invitation(exempt, Purpose.WORK, Channel.PHONE, "bring-cv")))
                .containsExactly("EXEMPTION_IN_FORCE");

        long threatened = clients.settle("Ina Bang");
        clients.agreed(threatened, "Niet bellen.", "", "PHONE");
        assertThat(decide(lead(), threatened, "PHONE", "Anders volgt een maatregel.")
                        .getContentAsString())
                .contains("Uw eigen woorden noemen een gevolg");

        long died = clients.settle("Jan Dood");
        clients.agreed(died, "Niet bellen.", "", "PHONE");
        clients.left(died, true);
        assertThat(decide(lead(), died, "PHONE", "Het is dringend.").getStatus())
                .isNotEqualTo(302);
    }

    private Desk lead() {
        sql.execute("insert into staff values (7109, 'Ruben Bosman', 'TEAM_LEAD', '0800 9') on conflict do nothing");
        return new Desk(mvc, new Viewer("Ruben Bosman", AccessRole.TEAM_LEAD, 7109L, null));
    }

    private static MockHttpServletResponse decide(Desk desk, long unit, String channel, String reason)
            throws Exception {
        return desk.send(
                "/werk/klanten/" + unit + "/contact/anders",
                "persoon",
                String.valueOf(unit),
                "manier",
                channel,
                "reden",
                reason);
    }
}
