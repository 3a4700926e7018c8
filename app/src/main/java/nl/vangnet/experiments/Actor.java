package nl.vangnet.experiments;

import java.util.Objects;
import nl.vangnet.web.Page;

/** Who takes a step: by name in the ledger, by number in tables. */
final class Actor {
    private Actor() {}

    static String name(Page page) {
        return page.requireViewer().name();
    }

    static long number(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "staff have a number");
    }
}
