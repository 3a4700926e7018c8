package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB21")
class BB21Test extends ContactCase {
    @Test
    void whoHasNoPhoneIsNotAskedForANumber() {
        long unit = clients.settle("Jan Peters");
        clients.flag(unit, "NO_PHONE");

        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "phone-number")))
                .containsExactly("ANSWERED_BEFORE");
    }

    @Test
    void aRequestForAPhoneNumberCannotThreatenWithAnything() {
        long unit = clients.settle("Jan Peters");

        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "phone-number", "measure")))
                .contains("CONSEQUENCE_WITHOUT_GROUND");
    }
}
