package nl.vangnet.accesslog;

import java.util.List;
import java.util.Objects;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.web.Page;
import nl.vangnet.web.Paging;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked? For the auditor at everybody, for a client at the own data. */
@Controller
class AccessLogPages {
    static final String CLIENT = "klant";

    private final AccessLog accessLog;
    private final Visits visits;

    AccessLogPages(AccessLog accessLog, Visits visits) {
        this.accessLog = accessLog;
        this.visits = visits;
    }

    @GetMapping("/werk/inzage")
    String all(
            Page page,
            Model model,
            @RequestParam(name = CLIENT, defaultValue = "") String client,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String asked) {
        String number = client.strip();
        boolean understood = number.matches("\\d{0,8}");
        Long unit = understood && !number.isEmpty() ? Long.valueOf(number) : null;
        Visits.Found found = accessLog.listing(
                page.requireViewer(),
                What.ACCESS_LOG,
                unit == null ? "" : CLIENT + " " + unit,
                _ -> visits.all(unit, asked),
                AccessLogPages::clients);
        show(model, found);
        model.addAttribute("client", understood ? number : "");
        model.addAttribute("understood", understood);
        return "accesslog/all";
    }

    @GetMapping("/mijn/inzage")
    String own(Page page, Model model, @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String asked) {
        Viewer viewer = page.requireViewer();
        Long unit = viewer.unitId();
        if (unit == null) {
            throw new AccessDeniedException(viewer.role() + " has no benefit of their own");
        }
        show(model, accessLog.reading(viewer, What.OWN_BENEFIT, unit, () -> visits.byStaff(unit, asked)));
        return "accesslog/own";
    }

    private static void show(Model model, Visits.Found found) {
        model.addAttribute("visits", found.visits());
        model.addAttribute("paging", found.paging());
    }

    private static List<Long> clients(Visits.Found found) {
        return found.visits().stream()
                .map(Visit::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
