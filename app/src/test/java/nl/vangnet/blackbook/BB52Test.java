package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.guidance.contact.Purpose;
import org.junit.jupiter.api.Test;

@BlackBook("BB52")
class BB52Test extends ContactCase {
    @Test
    void aLetterThatThreatensInOwnWordsOrIsHardToReadDoesNotLeave() {
        long unit = clients.settle("Otto Prins");

        assertThat(stopped(asking(unit, "Kom, anders kunnen wij u korten."))).containsExactly("THREAT_IN_OWN_WORDS");
        assertThat(stopped(asking(unit, "Wij willen u activeren."))).containsExactly("JARGON");
        assertThat(stopped(asking(unit, "Hoe gaat het nu met uw dochter?"))).isEmpty();
    }

    private Draft asking(long unit, String words) {
        Draft draft =
                clients.invitation(unit, Purpose.HOW_ARE_YOU, nl.vangnet.guidance.dossier.Channel.LETTER, "questions");
        return new Draft(
                unit,
                unit,
                draft.purpose(),
                draft.channel(),
                draft.place(),
                draft.day(),
                draft.time(),
                draft.clauses(),
                Map.of("words", words));
    }
}
