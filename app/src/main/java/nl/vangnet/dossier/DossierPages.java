package nl.vangnet.dossier;

import java.util.Objects;
import nl.vangnet.access.AccessPolicy;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.dossier.MedicalWords;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What must I know before I contact this person? Opening it is reading it: that is kept, and the person sees it. */
@Controller
class DossierPages {
    static final String ADDRESS = "/werk/klanten/{unit:\\d{1,18}}/dossier";
    static final String PERSON = "persoon";
    private static final int LONGEST = 2000;

    private final Dossiers dossiers;
    private final Briefs briefs;
    private final Remarks remarks;
    private final AccessLog accessLog;

    DossierPages(Dossiers dossiers, Briefs briefs, Remarks remarks, AccessLog accessLog) {
        this.dossiers = dossiers;
        this.briefs = briefs;
        this.remarks = remarks;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String show(
            Page page,
            Model model,
            @PathVariable long unit,
            @RequestParam(name = PERSON, required = false) @Nullable Long person) {
        Viewer viewer = page.requireViewer();
        DossierView dossier = accessLog.reading(viewer, What.DOSSIER, unit, () -> {
            DossierView read = dossiers.of(page, unit, person);
            briefs.opened(viewer, unit, read.person(), read.version());
            return read;
        });
        model.addAttribute("dossier", dossier);
        model.addAttribute(
                "mayEnter", AccessPolicy.find(viewer.role(), What.DOSSIER_ENTER).isPresent());
        return "dossier/brief";
    }

    @PostMapping(ADDRESS + "/antwoord/{remark:\\d{1,18}}")
    String answer(
            Page page,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable long remark,
            @RequestParam(PERSON) long person,
            @RequestParam(name = "antwoord", defaultValue = "") String words,
            @RequestParam(name = "aangepast", defaultValue = "") String corrected) {
        accessLog.reading(page.requireViewer(), What.DOSSIER_ENTER, unit, () -> {
            dossiers.person(unit, person);
            String told = words.strip();
            boolean kept = false;
            if (told.isEmpty() || told.length() > LONGEST) {
                flash.addFlashAttribute("refused", page.text("dossier.antwoord_leeg"));
            } else if (!MedicalWords.in(told).isEmpty()) {
                flash.addFlashAttribute(
                        "refused", page.text("dossier.antwoord_ziekte", String.join(", ", MedicalWords.in(told))));
            } else if (remarks.answer(person, remark, corrected.equals("ja"), told, staff(page))) {
                flash.addFlashAttribute("done", page.text("dossier.antwoord_bewaard"));
                kept = true;
            } else {
                flash.addFlashAttribute("refused", page.text("dossier.antwoord_was_er_al"));
            }
            if (!kept) {
                flash.addFlashAttribute("answering", remark);
                flash.addFlashAttribute("answer", told);
            }
            return remark;
        });
        return address(unit, person);
    }

    static String address(long unit, long person) {
        return "redirect:/werk/klanten/" + unit + "/dossier?" + PERSON + "=" + person;
    }

    static long staff(Page page) {
        return Objects.requireNonNull(page.requireViewer().staffId(), "who enters something has a staff number");
    }
}
