package nl.vangnet.interviews;

import java.time.LocalDate;
import java.util.Map;

/**
 * What came of one wave for one participant. Without an attempt there is none of these.
 *
 * @param pid pseudonym in this trial
 * @param day of the interview, or of the last attempt
 * @param outcome of the last attempt
 * @param questionnaire version with which it was held; 0 where it was not
 * @param answers that count, by item; empty where it was not held
 */
public record Interview(
        String pid, String wave, LocalDate day, Outcome outcome, int questionnaire, Map<String, String> answers) {
    public Interview {
        answers = Map.copyOf(answers);
    }

    public boolean held() {
        return outcome == Outcome.INTERVIEWED;
    }
}
