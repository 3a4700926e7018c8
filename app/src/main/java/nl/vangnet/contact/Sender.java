package nl.vangnet.contact;

import nl.vangnet.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who sends: a colleague, or a job that nobody looks at.
 *
 * @param staff null for a job
 * @param job null for a colleague
 */
record Sender(@Nullable Long staff, @Nullable String job) {
    static Sender of(Viewer viewer) {
        Long staff = viewer.staffId();
        if (staff == null) {
            throw new AccessDeniedException(viewer.role() + " sends nothing in the name of the municipality");
        }
        return staff(staff);
    }

    static Sender staff(long number) {
        return new Sender(number, null);
    }

    static Sender job(String name) {
        return new Sender(null, name);
    }
}
