package nl.vangnet.contact;

import java.util.List;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom can I call today, what do I say, and whom better not? */
@Controller
class CallListPages {
    private static final String ADDRESS = "/werk/vandaag/bellijst";

    private final CallList list;
    private final AccessLog accessLog;

    CallListPages(CallList list, AccessLog accessLog) {
        this.list = list;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model) {
        List<CallLine> all = accessLog.listing(
                page.requireViewer(),
                What.TODAY,
                "bellijst",
                _ -> list.of(page),
                lines -> lines.stream().map(CallLine::unit).distinct().toList());
        model.addAttribute(
                "may", all.stream().filter(line -> line.refusals().isEmpty()).toList());
        model.addAttribute(
                "mayNot",
                all.stream().filter(line -> !line.refusals().isEmpty()).toList());
        return "contact/calls";
    }

    /** Somebody picks up the phone: what changed since the list was read is seen. */
    @PostMapping(ADDRESS + "/{unit:\\d{1,18}}")
    String call(
            Page page, RedirectAttributes flash, @PathVariable long unit, @RequestParam(name = "persoon") long person) {
        try {
            accessLog.reading(
                    page.requireViewer(), What.CONTACT_STEP, unit, () -> list.call(unit, person, page.requireViewer()));
            flash.addFlashAttribute("done", page.text("bellijst.bel_nu"));
        } catch (NotSent stopped) {
            flash.addFlashAttribute(
                    "refusals", Refused.of(page, stopped.verdict().refusals()));
        }
        return "redirect:/werk/klanten/" + unit + "/contact?persoon=" + person;
    }
}
