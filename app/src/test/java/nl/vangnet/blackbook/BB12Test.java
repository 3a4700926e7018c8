package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB12")
class BB12Test extends ContactCase {
    @Test
    void aJobHunterIsNotAnnouncedBeforeThereWasAConversation() {
        long unit = clients.settle("Fatima el Amrani");

        assertThat(stopped(clients.invitation(unit, Purpose.WORK, Channel.LETTER, "together-with")))
                .containsExactly("NO_CONVERSATION_YET");
    }

    @Test
    void everyInvitationLetsTheClientChooseHowToMeet() {
        long unit = clients.settle("Fatima el Amrani");
        var invitation = clients.invitation(unit, Purpose.HOW_ARE_YOU);

        assertThat(preview(invitation).message().fields().get("ways")).contains("bellen; beeldbellen");
        assertThat(stopped(SomeDrafts.without(invitation, "choice"))).containsExactly("ONE_WAY_TO_MEET");
    }
}
