package nl.vangnet.interviews;

import java.util.Objects;
import nl.vangnet.access.Viewer;

/** Who holds an interview. */
record Interviewer(long staff, String name) {
    static Interviewer of(Viewer viewer) {
        return new Interviewer(Objects.requireNonNull(viewer.staffId(), "staff have a number"), viewer.name());
    }
}
