package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB23")
class BB23Test extends ContactCase {
    @Test
    void anInvitationToAMeetingWithPartnersComesFromTheMunicipalityAloneAndIsFree() {
        long unit = clients.settle("Karin Dijk");
        Draft draft = clients.invitation(unit, Purpose.VOLUNTARY_MEETING, Channel.LETTER);
        Draft meeting = new Draft(
                unit,
                unit,
                draft.purpose(),
                draft.channel(),
                draft.place(),
                draft.day(),
                draft.time(),
                draft.clauses(),
                Map.of("topic", "samen eten"));

        assertThat(preview(meeting).message().senders()).isEqualTo(List.of("municipality"));
        assertThat(String.join(" ", preview(meeting).message().paragraphs())).contains("Komen hoeft niet");
        assertThat(stopped(meeting)).isEmpty();
    }
}
