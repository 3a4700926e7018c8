package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vangnet.access.AccessRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

/** Whatever stands in the navigation keeps to the rules of every screen, whoever made it. */
class RoleScreensTest {
    @Test
    void everyPageOfTheNavigationIsAccessibleAndFitsOnAPhone() {
        Set<String> seen = new HashSet<>();
        for (AccessRole role : AccessRole.values()) {
            try (Visit visit = Browser.visit()) {
                visit.logInAs(role);
                Set<String> paths = new LinkedHashSet<>(navigation(visit));
                assertThat(paths).as("navigation of %s", role).isNotEmpty();
                for (String subject : List.copyOf(paths)) {
                    visit.open(subject);
                    paths.addAll(navigation(visit));
                }
                paths.stream()
                        .filter(seen::add)
                        .forEach(path -> checkLooks(visit, path, role.name().toLowerCase(Locale.ROOT)));
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    private static List<String> navigation(Visit visit) {
        return visit.screen().locator(".v-nav a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void checkLooks(Visit visit, String path, String role) {
        assertThat(visit.open(path)).as("%s for %s", path, role).isLessThan(500);
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(role + path.replace('/', '-'), 1280);
        visit.fitsIn(320);
        visit.picture(role + path.replace('/', '-'), 320);
    }
}
