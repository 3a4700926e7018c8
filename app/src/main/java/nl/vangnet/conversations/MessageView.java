package nl.vangnet.conversations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A message with how it stands with the answer.
 *
 * @param due until when it is answered; null when it was, or while the clock stands still
 * @param late whether that day has passed
 */
public record MessageView(ClientMessage message, @Nullable LocalDate due, boolean late) {}
