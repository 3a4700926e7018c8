package nl.vangnet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.access.AccessRole;

/** One person's visit, with cookies of its own. Everything else that a browser can do is behind {@link #screen()}. */
public final class Visit implements AutoCloseable {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int PATIENCE = 200;
    private static final double TIMEOUT_MILLIS = 10_000;

    private final BrowserContext context;
    private final Page screen;
    private final List<String> complaints = new ArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        this.screen = context.newPage();
        screen.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        screen.onPageError(complaints::add);
    }

    /** The page as Playwright sees it. */
    public Page screen() {
        return screen;
    }

    /** Goes to a path of the application and returns the status of the answer. */
    public int open(String path) {
        Response response = screen.navigate(path);
        assertThat(response).as("answer of %s", path).isNotNull();
        return response.status();
    }

    /** Logs in with the button of the first person with this role. */
    public void logInAs(AccessRole role) {
        open("/inloggen");
        choose(screen.locator(
                "button[name=persona][value='" + Browser.persona(role).id() + "']"));
    }

    /** Presses Enter on a link, button or summary. Unlike a click of Playwright's this needs no JavaScript. */
    public void choose(Locator locator) {
        locator.press("Enter");
    }

    /** Path of the page shown. */
    public String path() {
        return URI.create(screen.url()).getPath();
    }

    /** Status of a path for this person, without showing it and without following where it leads. */
    public int statusOf(String path) {
        return context.request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .status();
    }

    /** What the content security policy refused and what scripts threw, so far. */
    public List<String> complaints() {
        return complaints;
    }

    /** What the page says, with ordinary spaces. */
    public String main() {
        return screen.locator("main").innerText().replace('\u00a0', ' ');
    }

    /** The button with exactly this text. */
    public Locator button(String text) {
        return screen.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Fails when the page has faults of access or is too wide, on a desk or on a phone; keeps a picture of both. */
    public void looks(String name) {
        for (int width : new int[] {1280, 320}) {
            fitsIn(width);
            hasNoAccessibilityFaults();
            picture(name, width);
        }
        screen.setViewportSize(1280, 900);
        assertThat(complaints).isEmpty();
    }

    /** Fails with what axe found against WCAG 2.2 A and AA and its best practices. */
    public void hasNoAccessibilityFaults() {
        List<String> faults = new AxeBuilder(screen)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(Visit::told)
                        .toList();
        assertThat(faults).as("axe on %s", screen.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(CheckedNode::getHtml).toList();
    }

    /** Fails when the page is wider than a screen of this width, so that one has to scroll sideways to read. */
    public void fitsIn(int width) {
        screen.setViewportSize(width, 900);
        Object overflow =
                screen.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow)
                .as("pixels that %s is wider than %d", screen.url(), width)
                .isEqualTo(0);
    }

    /** Presses Tab until the thing with this text has the focus; fails with the way it went when that never happens. */
    public void tabTo(String text) {
        List<String> way = new ArrayList<>();
        for (int press = 0; press < PATIENCE; press++) {
            screen.keyboard().press("Tab");
            String focused = screen.evaluate("() => document.activeElement.innerText")
                    .toString()
                    .strip();
            if (focused.startsWith(text)) {
                return;
            }
            way.add(focused);
        }
        throw new AssertionError("Tab never reached \"" + text + "\"; it went past " + way);
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}, to be looked at by people. */
    public void picture(String name, int width) {
        screen.setViewportSize(width, 900);
        screen.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
