package nl.vangnet.access;

import org.jspecify.annotations.Nullable;

/**
 * An invented person of the demonstration as whom anybody may log in.
 *
 * @param id stable, lower case, without personal data: travels in the log-in form
 * @param name display name
 * @param staffId staff number, null for a client
 * @param unitId benefit unit of a client, null for staff
 * @param aboutKey key in the texts of one line that tells what to see as this person
 */
public record Persona(
        String id,
        String name,
        AccessRole role,
        @Nullable Long staffId,
        @Nullable Long unitId,
        String aboutKey) {
    public Persona {
        if (role.isStaff() ? staffId == null || unitId != null : unitId == null || staffId != null) {
            throw new IllegalArgumentException("Persona " + id
                    + ": give a client a unit and no staff number, and a member of staff a staff number and no unit");
        }
    }

    Viewer viewer() {
        return new Viewer(name, role, staffId, unitId);
    }
}
