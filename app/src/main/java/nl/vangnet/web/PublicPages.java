package nl.vangnet.web;

import nl.vangnet.access.Personas;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages that need no log-in, and where the paths {@code /} and {@code /werk} lead. */
@Controller
class PublicPages {
    private final Personas personas;

    PublicPages(Personas personas) {
        this.personas = personas;
    }

    @GetMapping("/")
    String home(Page page) {
        if (page.viewer() == null) {
            return "redirect:/inloggen";
        }
        return page.viewer().role().isStaff() ? "redirect:/werk" : "redirect:/mijn";
    }

    @GetMapping("/werk")
    String work(Page page) {
        return "redirect:" + Navigation.firstPage(page.requireViewer());
    }

    @GetMapping("/inloggen")
    String logIn(
            Model model,
            @RequestParam(required = false) @Nullable String onbekend,
            @RequestParam(required = false) @Nullable String uitgelogd) {
        model.addAttribute("personas", personas.all());
        model.addAttribute("unknown", onbekend != null);
        model.addAttribute("loggedOut", uitgelogd != null);
        return "page/log-in";
    }

    @GetMapping("/over")
    String about() {
        return "page/about";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "page/accessibility";
    }

    /** For the machine that watches over this one: answers as long as requests are answered. */
    @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String health() {
        return "ok\n";
    }
}
