package nl.vangnet.access;

import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * The person who logged in.
 *
 * @param name display name
 * @param staffId staff number, null for a client
 * @param unitId benefit unit of a client, null for staff
 */
public record Viewer(
        String name,
        AccessRole role,
        @Nullable Long staffId,
        @Nullable Long unitId) implements Principal, Serializable {
    @Override
    public String getName() {
        return name;
    }
}
