package nl.vangnet.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.guidance.dossier.MedicalWords;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a fact, correcting one, or saying that it was never so. */
@Controller
class EnterPages {
    private static final String ADDRESS = DossierPages.ADDRESS + "/{kind:[a-z-]+}";
    private static final String FACT = "feit";
    static final String SOURCE = "bron";
    private static final String MEDICAL_REASON = "reden_ziekte";
    /** Pressed to have the sentences with words about illness left out. */
    private static final String LEAVE_OUT = "weglaten";

    private final Dossiers dossiers;
    private final Forms forms;
    private final Filing filing;
    private final AccessLog accessLog;

    EnterPages(Dossiers dossiers, Forms forms, Filing filing, AccessLog accessLog) {
        this.dossiers = dossiers;
        this.forms = forms;
        this.filing = filing;
        this.accessLog = accessLog;
    }

    @GetMapping(ADDRESS)
    String show(
            Page page,
            Model model,
            @PathVariable long unit,
            @PathVariable("kind") String code,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(name = FACT, required = false) @Nullable Long fact) {
        Kind kind = kind(code, fact);
        return accessLog.reading(page.requireViewer(), What.DOSSIER_ENTER, unit, () -> {
            FactForm form = forms.of(kind);
            Map<String, List<String>> filled = new HashMap<>();
            if (fact != null) {
                filled.putAll(form.filled(existing(kind, person, fact)));
            }
            return form(page, model, kind, new FactForm.About(unit, person, fact), new Answers(page, filled), filled);
        });
    }

    @PostMapping(ADDRESS)
    String enter(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable("kind") String code,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(name = FACT, required = false) @Nullable Long fact,
            @RequestParam MultiValueMap<String, String> given) {
        Kind kind = kind(code, fact);
        return accessLog.reading(page.requireViewer(), What.DOSSIER_ENTER, unit, () -> {
            FactForm.About about = new FactForm.About(unit, person, fact);
            Map<String, List<String>> filled = new HashMap<>(given);
            if (given.containsKey(LEAVE_OUT)) {
                filled.replaceAll(
                        (_, values) -> values.stream().map(EnterPages::proposal).toList());
                return form(page, model, kind, about, new Answers(page, filled), filled);
            }
            if (fact != null) {
                existing(kind, person, fact);
            }
            dossiers.person(unit, person);
            Answers answers = new Answers(page, filled);
            TableRecord<?> row = forms.of(kind).read(answers, about);
            String source = answers.line(SOURCE, true);
            List<String> medical = answers.medical();
            String reason = answers.text(MEDICAL_REASON);
            boolean kept = medical.isEmpty() || !reason.isEmpty();
            if (row == null || !answers.right() || !kept) {
                model.addAttribute("medical", medical);
                return form(page, model, kind, about, answers, filled);
            }
            filing.file(
                    person,
                    fact,
                    row,
                    new Filing.By(source, DossierPages.staff(page), medical, medical.isEmpty() ? null : reason));
            flash.addFlashAttribute("done", page.text("dossier.bewaard"));
            return DossierPages.address(unit, person);
        });
    }

    @PostMapping(ADDRESS + "/nooit-zo")
    String withdraw(
            Page page,
            Model model,
            RedirectAttributes flash,
            @PathVariable long unit,
            @PathVariable("kind") String code,
            @RequestParam(DossierPages.PERSON) long person,
            @RequestParam(FACT) long fact,
            @RequestParam(name = "waarom", defaultValue = "") String why) {
        Kind kind = kind(code, fact);
        return accessLog.reading(page.requireViewer(), What.DOSSIER_ENTER, unit, () -> {
            dossiers.person(unit, person);
            Record row = existing(kind, person, fact);
            if (why.isBlank() || !MedicalWords.in(why).isEmpty()) {
                Answers answers = new Answers(page, forms.of(kind).filled(row));
                answers.error(
                        "waarom", why.isBlank() ? page.text("dossier.fout.leeg") : page.text("dossier.fout.ziekte"));
                return form(
                        page,
                        model,
                        kind,
                        new FactForm.About(unit, person, fact),
                        answers,
                        forms.of(kind).filled(row));
            }
            filing.withdraw(kind, person, fact, new Filing.By(why.strip(), DossierPages.staff(page), List.of(), null));
            flash.addFlashAttribute("done", page.text("dossier.ingetrokken"));
            return DossierPages.address(unit, person);
        });
    }

    private static String proposal(String text) {
        return MedicalWords.in(text).isEmpty() ? text : MedicalWords.withoutThem(text);
    }

    private String form(
            Page page,
            Model model,
            Kind kind,
            FactForm.About about,
            Answers answers,
            Map<String, List<String>> filled) {
        model.addAttribute("kind", kind);
        model.addAttribute("unit", about.unit());
        model.addAttribute("person", about.person());
        model.addAttribute("fact", about.fact());
        model.addAttribute("name", dossiers.person(about.unit(), about.person()).name());
        model.addAttribute("inputs", forms.of(kind).inputs(page));
        model.addAttribute("filled", filled);
        model.addAttribute("errors", answers.errors());
        model.addAttribute("refusals", Refused.of(page, answers.refusals()));
        return "dossier/form";
    }

    private static Kind kind(String code, @Nullable Long fact) {
        return Kind.ofCode(code)
                .filter(kind -> fact == null || kind.isCorrectable())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Record existing(Kind kind, long person, long fact) {
        return filing.last(kind, person, fact).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
