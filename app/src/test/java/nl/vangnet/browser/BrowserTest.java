package nl.vangnet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The guards of the screens are shown a fault each, so that their silence means something. */
class BrowserTest {
    @Test
    void withoutChromiumTheTestsFailAndTellHowToInstallIt() {
        assertThatThrownBy(() -> Browser.chromium(Map.of("CHROMIUM", "/nowhere/chromium")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/nowhere/chromium")
                .hasMessageContaining("apt-get install chromium");
    }

    @Test
    void axeSeesPaleTextAndAFieldWithoutLabel() {
        try (Visit visit = Browser.visit()) {
            visit.open("/over");
            visit.screen().evaluate("""
                    () => {
                      const main = document.querySelector('main');
                      main.append(Object.assign(document.createElement('p'), {id: 'pale', textContent: 'Pale text'}));
                      document.getElementById('pale').style.color = '#ccc';
                      main.append(document.createElement('input'));
                    }""");
            assertThatThrownBy(visit::hasNoAccessibilityFaults)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("color-contrast")
                    .hasMessageContaining("label");
        }
    }

    @Test
    void aPageWiderThanTheScreenIsSeen() {
        try (Visit visit = Browser.visit()) {
            visit.open("/over");
            visit.screen().evaluate("() => { document.querySelector('h1').style.width = '500px'; }");
            assertThatThrownBy(() -> visit.fitsIn(320)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void anInlineStyleIsRefusedAndComplainedAbout() {
        try (Visit visit = Browser.visit()) {
            visit.open("/over");
            visit.screen().evaluate("() => document.querySelector('h1').setAttribute('style', 'color: red')");
            assertThat(visit.complaints()).singleElement().asString().contains("style-src 'self'");
        }
    }

    @Test
    void whatTheKeyboardCannotReachIsNotReached() {
        try (Visit visit = Browser.visit()) {
            visit.open("/over");
            assertThatThrownBy(() -> visit.tabTo("Gemeente Nergens"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Toegankelijkheid");
        }
    }
}
