package nl.vangnet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template knows of the page that is being drawn. A template declares a parameter {@code Page page} and gets it by itself; a
 * controller that needs it takes it as a parameter.
 */
public final class Page {
    /**
     * A link of the navigation.
     *
     * @param current whether the page being drawn lies under it
     * @param below the pages of a subject; none where it is a page itself
     */
    public record NavigationItem(String address, String text, boolean current, List<NavigationItem> below) {}

    private final Language language;
    private final @Nullable Viewer viewer;
    private final @Nullable CsrfToken csrf;
    private final boolean demonstration;
    private final Address address;
    private final UnaryOperator<String> assets;

    Page(
            Language language,
            @Nullable Viewer viewer,
            @Nullable CsrfToken csrf,
            boolean demonstration,
            Address address,
            UnaryOperator<String> assets) {
        this.language = language;
        this.viewer = viewer;
        this.csrf = csrf;
        this.demonstration = demonstration;
        this.address = address;
        this.assets = assets;
    }

    public Language language() {
        return language;
    }

    /** The text of this key in the page's language. An unknown key or a wrong number of arguments throws. */
    public String text(String key, Object... arguments) {
        return language.texts().get(key, arguments);
    }

    /**
     * The text for one ({@code key.een}) or for another number ({@code key.meer}); the number, formatted, is the one argument of both.
     */
    public String plural(String key, long number) {
        return language.texts().get(key + (number == 1 ? ".een" : ".meer"), number(number));
    }

    /** See {@link Formats#money}. */
    public String money(Money amount) {
        return language.formats().money(amount);
    }

    /** See {@link Formats#number}. */
    public String number(long number) {
        return language.formats().number(number);
    }

    /** See {@link Formats#date}. */
    public String date(LocalDate day) {
        return language.formats().date(day);
    }

    /** See {@link Formats#weekdayAndDate}. */
    public String weekdayAndDate(LocalDate day) {
        return language.formats().weekdayAndDate(day);
    }

    /** See {@link Formats#month}. */
    public String month(YearMonth month) {
        return language.formats().month(month);
    }

    /** See {@link Formats#time}. */
    public String time(LocalTime time) {
        return language.formats().time(time);
    }

    /** See {@link Formats#moment}. */
    public String moment(Instant instant) {
        return language.formats().moment(instant);
    }

    /** Those of these pages that this viewer may open. */
    public List<Crumb> open(List<Crumb> crumbs) {
        return crumbs.stream()
                .filter(crumb -> AccessPolicy.behind(crumb.address())
                        .map(what -> viewer != null
                                && AccessPolicy.find(viewer.role(), what).isPresent())
                        .orElse(true))
                .toList();
    }

    /** Who is logged in, or null on a public page seen by nobody in particular. */
    public @Nullable Viewer viewer() {
        return viewer;
    }

    /**
     * Who is logged in, for a page that cannot be without.
     *
     * @throws AccessDeniedException when nobody is
     */
    public Viewer requireViewer() {
        if (viewer == null) {
            throw new AccessDeniedException("Nobody is logged in");
        }
        return viewer;
    }

    /** The pages this viewer may go to, from the access policy. */
    public List<NavigationItem> navigation() {
        return viewer == null ? List.of() : Navigation.of(viewer, address.path(), language.texts());
    }

    /** Whether this installation shows invented people only. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** Needed in every form that posts: see template {@code component/csrf}. Null where no session is at hand, as on an error page. */
    public @Nullable CsrfToken csrf() {
        return csrf;
    }

    /** This same page in the other language. */
    public String addressIn(Language other) {
        return address.with(LanguageFilter.PARAMETER, other.code());
    }

    /** This same page with one question parameter set, the others kept: for paging and sorting. */
    public String addressWith(String parameter, String value) {
        return address.with(parameter, value);
    }

    /** Address of a file in {@code static/}, with the hash of its content so that a browser may keep it for a year. */
    public String asset(String file) {
        return assets.apply(file);
    }
}
