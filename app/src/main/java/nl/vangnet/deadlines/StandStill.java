package nl.vangnet.deadlines;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.springframework.stereotype.Component;

/** Finds what is open and will not move by itself: without a clock nobody would ever hear of it. There must be none. */
@Component
public class StandStill {
    private record Key(DeadlineKind kind, String subject) {}

    private final List<OpenMatters> parts;
    private final Deadlines deadlines;

    StandStill(List<OpenMatters> parts, Deadlines deadlines) {
        this.parts = parts;
        this.deadlines = deadlines;
    }

    /** Every open matter for which no clock runs. */
    public List<Matter> find() {
        Set<Key> running = deadlines.all().stream()
                .map(open -> new Key(open.deadline().kind(), open.subject()))
                .collect(Collectors.toSet());
        return parts.stream()
                .flatMap(part -> part.open().stream())
                .filter(matter -> !running.contains(new Key(matter.kind(), matter.subject())))
                .toList();
    }
}
