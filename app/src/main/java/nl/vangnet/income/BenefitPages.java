package nl.vangnet.income;

import java.time.DateTimeException;
import java.time.YearMonth;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy.Grant;
import nl.vangnet.access.Subject;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
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
    private final UnitHeaders headers;

    BenefitPages(Benefits benefits, UnitHeaders headers) {
        this.benefits = benefits;
        this.headers = headers;
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
        UnitHeader header = headers.find(unit).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Viewer viewer = page.requireViewer();
        Grant grant = Access.require(viewer, what, new Subject(unit, header.caseManagerId()));
        BenefitView view = benefits.view(header, month(maand), page.language())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", view);
        model.addAttribute("purpose", grant.purpose());
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no month " + text, e);
        }
    }
}
