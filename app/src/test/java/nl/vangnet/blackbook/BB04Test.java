package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB04")
class BB04Test extends ContactCase {
    @Test
    void aPlanFormDoesNotComeBeforeAConversationNorWithoutWhyAndWhoHelps() {
        long unit = clients.settle("Bram de Wit");
        assertThat(stopped(clients.invitation(unit, Purpose.PLAN, Channel.LETTER, "plan-form")))
                .containsExactly("NO_CONVERSATION_YET");

        long call = clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.PHONE, 3);
        replies.went(unit, call, Attempt.Result.REACHED, "gesproken om 10.15 uur", SomeClients.MANAGER);
        Draft bare = new Draft(
                unit, unit, Purpose.PLAN, Channel.LETTER, null, null, null, List.of("plan-form", "may"), Map.of());
        assertThat(stopped(bare)).containsExactly("QUESTIONS_LEFT_OPEN");
        assertThat(stopped(clients.invitation(unit, Purpose.PLAN, Channel.LETTER, "plan-form")))
                .isEmpty();
    }
}
