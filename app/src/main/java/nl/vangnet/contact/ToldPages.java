package nl.vangnet.contact;

import java.util.List;
import java.util.Optional;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.Partner;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who heard something about me, what, and can I stop that? */
@Controller
class ToldPages {
    private static final String ADDRESS = "/mijn/doorgegeven";

    private final Briefs briefs;
    private final PartnerEvents events;
    private final AccessLog accessLog;

    ToldPages(Briefs briefs, PartnerEvents events, AccessLog accessLog) {
        this.briefs = briefs;
        this.events = events;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String show(Page page, Model model) {
        long unit = unit(page);
        model.addAttribute(
                "told", accessLog.reading(page.requireViewer(), What.OWN_TOLD, unit, () -> events.ofUnit(unit)));
        model.addAttribute("allowed", allowed(page, unit));
        return "contact/told";
    }

    private List<ToldView> allowed(Page page, long unit) {
        return accessLog.reading(
                page.requireViewer(),
                What.OWN_TOLD,
                unit,
                () -> briefs.of(List.of(unit)).stream()
                        .flatMap(
                                brief -> events.allowed(brief.person()).stream().map(partner -> view(brief, partner)))
                        .toList());
    }

    private static ToldView view(Brief brief, Partner partner) {
        return new ToldView(
                brief.person(),
                brief.name(),
                partner.code(),
                partner.name(),
                Keys.subject(partner.subject().name()));
    }

    /** Takes a yes back: the partner hears nothing more, and is asked to erase what it has. */
    @PostMapping(ADDRESS + "/nee")
    String no(
            Page page,
            RedirectAttributes flash,
            @RequestParam("persoon") long person,
            @RequestParam("partner") String code) {
        long unit = unit(page);
        Optional<Partner> partner = allowed(page, unit).stream()
                .filter(one -> one.person() == person && one.partner().equals(code))
                .findFirst()
                .flatMap(one -> PartnerForm.partner(one.partner()));
        if (partner.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean done = events.declined(unit, person, partner.get(), "", null);
        String name = partner.get().name();
        flash.addFlashAttribute(
                "done", done ? page.text("doorgegeven.gestopt", name) : page.text("doorgegeven.niet_gewist", name));
        return "redirect:" + ADDRESS;
    }

    private static long unit(Page page) {
        Long unit = page.requireViewer().unitId();
        if (unit == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return unit;
    }
}
