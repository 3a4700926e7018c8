package nl.vangnet.whatif;

import java.util.Map;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.income.KnownMonth;
import nl.vangnet.income.KnownMonths;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How much do I keep when I work 16 hours? For the client, and for staff just as the client sees it. Keeps nothing of the question. */
@Controller
class WhatIfPages {
    private final KnownMonths months;
    private final WhatIfViews views;
    private final AccessLog accessLog;

    WhatIfPages(KnownMonths months, WhatIfViews views, AccessLog accessLog) {
        this.months = months;
        this.views = views;
        this.accessLog = accessLog;
    }

    @GetMapping("/mijn/wat-als")
    String own(Page page, Model model, @RequestParam Map<String, String> parameters) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        show(page, model, unit, What.OWN_BENEFIT, parameters);
        return "whatif/own";
    }

    @GetMapping("/werk/klanten/{unit}/wat-als")
    String asClient(Page page, Model model, @PathVariable long unit, @RequestParam Map<String, String> parameters) {
        show(page, model, unit, What.CLIENTS_OWN_VIEW, parameters);
        return "whatif/as-client";
    }

    private void show(Page page, Model model, long unit, What what, Map<String, String> parameters) {
        Optional<KnownMonth> month = accessLog.reading(page.requireViewer(), what, unit, () -> months.last(unit));
        model.addAttribute(
                "view",
                month.map(known -> views.view(page, known, parameters))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}
