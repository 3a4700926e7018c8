package nl.vangnet.income;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How much do I get this month, and why exactly this amount? For the client, and for staff just as the client sees it. */
@Controller
class BenefitPages {
    private final Benefits benefits;
    private final AccessLog accessLog;

    BenefitPages(Benefits benefits, AccessLog accessLog) {
        this.benefits = benefits;
        this.accessLog = accessLog;
    }

    @GetMapping("/mijn")
    String own(Page page, Model model, @RequestParam(required = false) @Nullable String maand) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        show(page, model, unit, What.OWN_BENEFIT, maand);
        return "income/own";
    }

    @GetMapping("/werk/klanten/{unit}/eigen-pagina")
    String asClient(
            Page page, Model model, @PathVariable long unit, @RequestParam(required = false) @Nullable String maand) {
        show(page, model, unit, What.CLIENTS_OWN_VIEW, maand);
        return "income/as-client";
    }

    private void show(Page page, Model model, long unit, What what, @Nullable String maand) {
        YearMonth month = month(maand);
        Optional<BenefitView> view =
                accessLog.reading(page.requireViewer(), what, unit, () -> benefits.view(unit, month, page.language()));
        model.addAttribute("view", view.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month " + text, e);
        }
    }
}
