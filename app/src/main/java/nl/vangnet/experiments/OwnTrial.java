package nl.vangnet.experiments;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.experiments.Consents.Answer;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One trial in the eyes of one person who can, does or did take part.
 *
 * @param name of the person
 * @param pid number in the trial
 * @param open whether the person can still say yes
 * @param answers that count, in the order of the purposes; empty where nothing was answered
 * @param arm where the person may know it; otherwise null
 * @param drawn the same for who helps the person, whatever the person may know
 * @param told what changed since the person agreed
 * @param askedAgain whether the person is asked again for interviews
 */
public record OwnTrial(
        long trial,
        long person,
        String name,
        String pid,
        Protocol protocol,
        State state,
        boolean open,
        List<Answer> answers,
        Protocol.@Nullable Arm arm,
        Protocol.@Nullable Arm drawn,
        List<Told> told,
        boolean askedAgain) {
    /** Something that changed since the person agreed. */
    public record Told(LocalDate day, List<Change> changes) {
        public List<String> lines(Page page) {
            return changes.stream()
                    .map(change -> ChangeWords.toParticipant(page.language(), change))
                    .toList();
        }
    }

    /** How the person stands in the trial. */
    public enum State {
        /** Can say yes or no. */
        ASKED,
        /** Said no, or stopped before the list was frozen. */
        NOT,
        /** Said yes; there was no draw yet. */
        WAITING,
        TAKES_PART,
        STOPPED
    }

    /** The day on which this purpose was last answered; null where it never was. */
    public @Nullable LocalDate day(Purpose purpose) {
        return answers.stream()
                .filter(answer -> answer.purpose() == purpose)
                .findFirst()
                .map(Answer::day)
                .orElse(null);
    }
}
