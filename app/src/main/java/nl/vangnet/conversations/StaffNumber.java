package nl.vangnet.conversations;

import java.util.Objects;
import nl.vangnet.access.Viewer;

/** The staff number of who does something. */
final class StaffNumber {
    private StaffNumber() {}

    static long of(Viewer viewer) {
        return Objects.requireNonNull(viewer.staffId(), "who works with clients has a staff number");
    }
}
