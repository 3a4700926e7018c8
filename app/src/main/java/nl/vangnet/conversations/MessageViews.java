package nl.vangnet.conversations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Messages with the day before which they are answered. */
@Component
class MessageViews {
    private final Messages messages;
    private final Clock clock;

    MessageViews(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Of a unit, the last one first. */
    List<MessageView> of(long unit) {
        LocalDate today = LocalDate.now(clock);
        return messages.of(unit).stream()
                .map(message -> messages.clock(message)
                        .map(open -> new MessageView(
                                message,
                                open.deadline().due().orElse(null),
                                open.state(today).late()))
                        .orElseGet(() -> new MessageView(message, null, false)))
                .toList();
    }
}
