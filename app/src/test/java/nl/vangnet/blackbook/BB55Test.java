package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB55")
class BB55Test extends ContactCase {
    @Test
    void atTheEndOfAnExemptionTheLetterAsksAnOpenQuestionAndProposesNothing() {
        long unit = clients.settle("Petra Blom");
        clients.exempt(unit, today.plusWeeks(8), "RETURN_SERVICE");
        Draft review = clients.invitation(unit, Purpose.EXEMPTION_REVIEW);
        assertThat(String.join(" ", preview(review).message().paragraphs())).contains("wat u zelf mogelijk vindt");

        Draft draft = clients.invitation(unit, Purpose.EXEMPTION_REVIEW, Channel.LETTER, "questions");
        Draft proposing = new Draft(
                unit,
                unit,
                draft.purpose(),
                draft.channel(),
                draft.place(),
                draft.day(),
                draft.time(),
                draft.clauses(),
                Map.of("words", "Wilt u vrijwilliger worden?"));
        assertThat(stopped(proposing)).contains("REVIEW_IS_OPEN");
        assertThat(stopped(review)).isEmpty();
    }
}
