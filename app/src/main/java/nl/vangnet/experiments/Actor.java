package nl.vangnet.experiments;

import java.util.Locale;
import java.util.Objects;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step: by name in the ledger, which is published, and by number in tables.
 *
 * @param staff number; null where Vangnet does it, or it was done elsewhere
 */
public record Actor(String name, @Nullable Long staff) {
    /** Somebody of whom only the name is known. */
    public static Actor named(String name) {
        return new Actor(name, null);
    }

    /** Who looks at this page. */
    public static Actor of(Page page) {
        return new Actor(page.requireViewer().name(), number(page));
    }

    static long number(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "staff have a number");
    }

    /**
     * Whether these are, or in the published ledger look like, one person: the same number whatever the names, or the same name whatever the
     * numbers.
     */
    public boolean isSamePersonAs(Actor other) {
        return (staff != null && staff.equals(other.staff)) || plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
