package nl.vangnet.contact;

import java.util.Objects;
import nl.vangnet.guidance.contact.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A message as the person finds it on the own page.
 *
 * @param answer what the person let us know after it; null where nothing came in yet
 * @param open whether it is the last one and waits for an answer
 */
public record Invitation(SentMessage message, @Nullable Answer answer, boolean open) {
    /** Key of what the person answered; asked only where there is an answer. */
    public String answerKey() {
        return Keys.answer(Objects.requireNonNull(answer, "nothing came in yet").kind());
    }
}
