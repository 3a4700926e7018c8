package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB56")
class BB56Test extends ContactCase {
    @Test
    void aVisitForContactChecksNothing() {
        long unit = clients.settle("Quirijn Ham");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 50);
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 35);
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.EMAIL, 20);
        Draft visit = new Draft(
                unit,
                unit,
                Purpose.HOW_ARE_YOU,
                Channel.HOME_VISIT,
                null,
                null,
                null,
                List.of("how-are-you", "may", "who-helps"),
                Map.of());
        Draft checking = new Draft(
                unit,
                unit,
                Purpose.HOW_ARE_YOU,
                Channel.HOME_VISIT,
                null,
                null,
                null,
                List.of("how-are-you", "home-check", "may", "who-helps"),
                Map.of());

        assertThat(stopped(checking)).contains("CONTACT_THAT_CHECKS");
        assertThat(stopped(visit)).isEmpty();
    }
}
