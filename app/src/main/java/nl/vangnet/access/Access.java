package nl.vangnet.access;

import java.util.Objects;
import nl.vangnet.access.AccessPolicy.Grant;
import org.springframework.security.access.AccessDeniedException;

/** The question every page asks before it shows something. The answer is the policy's line, whose purpose goes into the access log. */
public final class Access {
    private Access() {}

    /**
     * For what is not about one client. A line with relation {@link Relation#ASSIGNED} passes too: the page then shows the assigned
     * clients only.
     *
     * @throws AccessDeniedException when the policy has no such line
     * @throws IllegalArgumentException when this is about one client: name the client
     */
    public static Grant require(Viewer viewer, What what) {
        if (what.isAboutOneClient()) {
            throw new IllegalArgumentException(what + " is about one client: ask with a Subject");
        }
        return lineOrDenied(viewer, what);
    }

    /**
     * For what is about one client.
     *
     * @throws AccessDeniedException when the policy has no such line, or the client is not one of the viewer's
     */
    public static Grant require(Viewer viewer, What what, Subject subject) {
        Grant grant = lineOrDenied(viewer, what);
        boolean related = switch (grant.relation()) {
            case ANY -> true;
            case ASSIGNED -> viewer.staffId() != null && subject.managers().contains(viewer.staffId());
            case OWN -> Objects.equals(viewer.unitId(), subject.unitId());
            case NONE -> false;
        };
        if (!related) {
            throw new AccessDeniedException(what + " of unit " + subject.unitId() + " is outside relation "
                    + grant.relation() + " of " + viewer.role());
        }
        return grant;
    }

    private static Grant lineOrDenied(Viewer viewer, What what) {
        return AccessPolicy.find(viewer.role(), what)
                .orElseThrow(() -> new AccessDeniedException(viewer.role() + " may not see " + what));
    }
}
